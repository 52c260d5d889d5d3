PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE officer (
  login TEXT NOT NULL PRIMARY KEY CHECK (login <> '' AND login = trim(login)),
  name  TEXT NOT NULL,
  post  TEXT NOT NULL,
  role  TEXT NOT NULL CHECK (role IN ('officer', 'lead', 'administrator'))
) STRICT;
INSERT INTO officer VALUES('root','Ada Admin','Administrator','administrator');
INSERT INTO officer VALUES('ann','Ann Ash','Head of Service','officer');
INSERT INTO officer VALUES('bob','Bob Birch','Head of Schools','officer');
INSERT INTO officer VALUES('lea','Lea Lead','Performance','lead');
INSERT INTO officer VALUES('max','Max Moor','Performance','lead');
CREATE TABLE plan (
  quarter   TEXT NOT NULL PRIMARY KEY CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-Q[1-4]'),
  council   TEXT NOT NULL,
  title     TEXT NOT NULL,
  due_on    TEXT NOT NULL CHECK (due_on = '' OR due_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  tolerance TEXT NOT NULL CHECK (tolerance GLOB '[0-9]*' AND tolerance NOT GLOB '*[^0-9.]*' AND tolerance NOT GLOB '*.*.*' AND tolerance GLOB '*[0-9]'),
  share     INTEGER NOT NULL CHECK (share BETWEEN 0 AND 2), -- rag.ProfileKind
  scheme    TEXT NOT NULL CHECK (scheme IN ('tolerance', 'floor', 'tolerance-travel', 'judgement')),
  checks_off TEXT NOT NULL -- names of entry checks that this plan does without, separated by commas
) STRICT;
INSERT INTO "plan" VALUES('2023-24-Q2','Anytown','A report','2023-10-16','10',0,'tolerance','');
INSERT INTO "plan" VALUES('2023-24-Q3','Anytown','A report','2024-01-16','10',0,'tolerance','');
CREATE TABLE objective (
  quarter  TEXT NOT NULL REFERENCES plan,
  code     TEXT NOT NULL CHECK (code <> ''),
  parent   TEXT, -- NULL: at the top
  title    TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (quarter, code),
  FOREIGN KEY (quarter, parent) REFERENCES objective (quarter, code) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO objective VALUES('2023-24-Q2','O1',NULL,'Keeping children safe',0);
INSERT INTO objective VALUES('2023-24-Q3','O1',NULL,'Keeping children safe',0);
CREATE TABLE item (
  quarter   TEXT NOT NULL REFERENCES plan,
  key       TEXT NOT NULL CHECK (key <> ''),
  kind      TEXT NOT NULL CHECK (kind IN ('measure', 'milestone')),
  ref       TEXT NOT NULL CHECK (ref <> ''),
  objective TEXT NOT NULL,
  title     TEXT NOT NULL,
  position  INTEGER NOT NULL,
  PRIMARY KEY (quarter, key),
  UNIQUE (quarter, key, kind),
  FOREIGN KEY (quarter, objective) REFERENCES objective (quarter, code)
) STRICT, WITHOUT ROWID;
INSERT INTO item VALUES('2023-24-Q2','M1','measure','M1','O1','Children entering care',0);
INSERT INTO item VALUES('2023-24-Q2','M2','measure','M2','O1','Care leavers in suitable homes',1);
INSERT INTO item VALUES('2023-24-Q2','M3','measure','M3','O1','Visits in time',2);
INSERT INTO item VALUES('2023-24-Q2','S1','milestone','S1','O1','A strategy',0);
INSERT INTO item VALUES('2023-24-Q3','M1','measure','M1','O1','Children entering care',0);
INSERT INTO item VALUES('2023-24-Q3','M2','measure','M2','O1','Care leavers in suitable homes',1);
INSERT INTO item VALUES('2023-24-Q3','M3','measure','M3','O1','Visits in time',2);
INSERT INTO item VALUES('2023-24-Q3','S1','milestone','S1','O1','A strategy',0);
CREATE TABLE measure (
  quarter        TEXT NOT NULL,
  key            TEXT NOT NULL,
  kind           TEXT NOT NULL DEFAULT 'measure' CHECK (kind = 'measure'),
  definition     TEXT NOT NULL,
  source         TEXT NOT NULL,
  polarity       TEXT NOT NULL CHECK (polarity IN ('none', 'higher', 'lower', 'range')),
  basis          TEXT NOT NULL CHECK (basis IN ('snapshot', 'quarter', 'cumulative_financial', 'cumulative_academic',
                   'cumulative_calendar', 'rolling_12m', 'forecast_year', 'annual', 'termly')),
  unit           TEXT NOT NULL CHECK (unit IN ('count', 'percent', 'rate_10000', 'money', 'number')),
  decimals       INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  headline       TEXT NOT NULL,
  scheme         TEXT CHECK (scheme IN ('tolerance', 'floor', 'tolerance-travel', 'judgement')), -- NULL: the plan's
  tolerance_kind TEXT CHECK (tolerance_kind IN ('relative', 'absolute', 'limit')),               -- NULL: the plan's
  tolerance      TEXT CHECK (tolerance NOT GLOB '*[^0-9.-]*' AND tolerance NOT GLOB '?*-*' AND tolerance NOT GLOB '*.*.*'
                   AND tolerance GLOB '*[0-9]' AND (tolerance GLOB '[0-9]*' OR tolerance GLOB '-[0-9]*')),
  profile        TEXT NOT NULL,
  PRIMARY KEY (quarter, key),
  CHECK ((tolerance_kind IS NULL) = (tolerance IS NULL)),
  FOREIGN KEY (quarter, key, kind) REFERENCES item (quarter, key, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO measure VALUES('2023-24-Q2','M1','measure','','','lower','cumulative_financial','count',0,'',NULL,NULL,NULL,'');
INSERT INTO measure VALUES('2023-24-Q2','M2','measure','','','higher','snapshot','percent',0,'',NULL,NULL,NULL,'');
INSERT INTO measure VALUES('2023-24-Q2','M3','measure','','','higher','snapshot','percent',0,'',NULL,NULL,NULL,'');
INSERT INTO measure VALUES('2023-24-Q3','M1','measure','','','lower','cumulative_financial','count',0,'',NULL,NULL,NULL,'');
INSERT INTO measure VALUES('2023-24-Q3','M2','measure','','','higher','snapshot','percent',0,'',NULL,NULL,NULL,'');
INSERT INTO measure VALUES('2023-24-Q3','M3','measure','','','higher','snapshot','percent',0,'',NULL,NULL,NULL,'');
CREATE TABLE part (
  quarter  TEXT NOT NULL,
  key      TEXT NOT NULL,
  code     TEXT NOT NULL CHECK (code <> ''),
  label    TEXT NOT NULL,
  unit     TEXT NOT NULL CHECK (unit IN ('count', 'percent', 'rate_10000', 'money', 'number')),
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  rated    TEXT NOT NULL CHECK (rated IN ('inherit', 'own', 'no')),
  position INTEGER NOT NULL,
  PRIMARY KEY (quarter, key, code),
  FOREIGN KEY (quarter, key) REFERENCES measure (quarter, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE target (
  quarter     TEXT NOT NULL,
  key         TEXT NOT NULL,
  part        TEXT NOT NULL, -- '' for the whole measure
  period      TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-Q[1-4]'),
  n           INTEGER NOT NULL CHECK (n > 0),
  kind        TEXT NOT NULL CHECK (kind IN ('none', 'text', 'absolute', 'range', 'reduce_by', 'increase_by',
                'reduce_by_percent', 'increase_by_percent', 'better_than')),
  value       TEXT NOT NULL CHECK (value     NOT GLOB '*[^0-9.-]*' AND value     GLOB '*[0-9]' AND value     NOT GLOB '?*-*' AND value     NOT GLOB '*.*.*'),
  range_min   TEXT NOT NULL CHECK (range_min NOT GLOB '*[^0-9.-]*' AND range_min GLOB '*[0-9]' AND range_min NOT GLOB '?*-*' AND range_min NOT GLOB '*.*.*'),
  range_max   TEXT NOT NULL CHECK (range_max NOT GLOB '*[^0-9.-]*' AND range_max GLOB '*[0-9]' AND range_max NOT GLOB '?*-*' AND range_max NOT GLOB '*.*.*'),
  base        TEXT NOT NULL CHECK (base      NOT GLOB '*[^0-9.-]*' AND base      GLOB '*[0-9]' AND base      NOT GLOB '?*-*' AND base      NOT GLOB '*.*.*'),
  point       TEXT          CHECK (point     NOT GLOB '*[^0-9.-]*' AND point     GLOB '*[0-9]' AND point     NOT GLOB '?*-*' AND point     NOT GLOB '*.*.*'),
  wording     TEXT NOT NULL,
  raw         TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  approved_on TEXT NOT NULL CHECK (approved_on = '' OR approved_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  PRIMARY KEY (quarter, key, part, period, n),
  FOREIGN KEY (quarter, key) REFERENCES measure (quarter, key)
) STRICT, WITHOUT ROWID;
INSERT INTO target VALUES('2023-24-Q2','M1','','2023-24',1,'absolute','68','0','0','0',NULL,'68','68','','');
INSERT INTO target VALUES('2023-24-Q2','M2','','2023-24',1,'absolute','90','0','0','0',NULL,'90%','90%','','');
INSERT INTO target VALUES('2023-24-Q2','M3','','2023-24',1,'absolute','80','0','0','0',NULL,'80%','80%','','');
INSERT INTO target VALUES('2023-24-Q3','M1','','2023-24',1,'absolute','68','0','0','0',NULL,'68','68','','');
INSERT INTO target VALUES('2023-24-Q3','M2','','2023-24',1,'absolute','90','0','0','0',NULL,'90%','90%','','');
INSERT INTO target VALUES('2023-24-Q3','M3','','2023-24',1,'absolute','80','0','0','0',NULL,'80%','80%','','');
CREATE TABLE milestone (
  quarter TEXT NOT NULL,
  key     TEXT NOT NULL,
  kind    TEXT NOT NULL DEFAULT 'milestone' CHECK (kind = 'milestone'),
  due     TEXT NOT NULL CHECK (due = '' OR due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  PRIMARY KEY (quarter, key),
  FOREIGN KEY (quarter, key, kind) REFERENCES item (quarter, key, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO milestone VALUES('2023-24-Q2','S1','milestone','2024-03-31');
INSERT INTO milestone VALUES('2023-24-Q3','S1','milestone','2024-03-31');
CREATE TABLE assignment (
  quarter  TEXT NOT NULL,
  key      TEXT NOT NULL,
  login    TEXT NOT NULL REFERENCES officer,
  role     TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (quarter, key, login),
  FOREIGN KEY (quarter, key) REFERENCES item (quarter, key)
) STRICT, WITHOUT ROWID;
INSERT INTO assignment VALUES('2023-24-Q2','M1','ann','responsible',1);
INSERT INTO assignment VALUES('2023-24-Q2','M2','ann','responsible',1);
INSERT INTO assignment VALUES('2023-24-Q2','M3','bob','responsible',1);
INSERT INTO assignment VALUES('2023-24-Q2','S1','bob','responsible',1);
INSERT INTO assignment VALUES('2023-24-Q3','M1','ann','responsible',1);
INSERT INTO assignment VALUES('2023-24-Q3','M2','ann','responsible',1);
INSERT INTO assignment VALUES('2023-24-Q3','M3','bob','responsible',1);
INSERT INTO assignment VALUES('2023-24-Q3','S1','bob','responsible',1);
CREATE TABLE figure (
  key         TEXT NOT NULL CHECK (key <> ''),
  part        TEXT NOT NULL, -- '' for the whole measure
  period      TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-Q[1-4]'),
  source      TEXT NOT NULL,
  raw         TEXT NOT NULL,
  value       TEXT CHECK (value NOT GLOB '*[^0-9.-]*' AND value GLOB '*[0-9]' AND value NOT GLOB '?*-*' AND value NOT GLOB '*.*.*'),
  num         TEXT CHECK (num   NOT GLOB '*[^0-9.-]*' AND num   GLOB '*[0-9]' AND num   NOT GLOB '?*-*' AND num   NOT GLOB '*.*.*'),
  den         TEXT CHECK (den   NOT GLOB '*[^0-9.-]*' AND den   GLOB '*[0-9]' AND den   NOT GLOB '?*-*' AND den   NOT GLOB '*.*.*'),
  unit        TEXT NOT NULL,
  as_of       TEXT NOT NULL CHECK (as_of = '' OR as_of GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  flags       INTEGER NOT NULL CHECK (flags BETWEEN 0 AND 31), -- bits of p e f r b
  none_reason TEXT NOT NULL CHECK (none_reason IN ('', 'not_available', 'not_applicable', 'not_due', 'pending',
                'refer_comment', 'as_above', 'covered_by')),
  promised    TEXT NOT NULL CHECK (promised = '' OR promised GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  note        TEXT NOT NULL,
  stated_at   INTEGER NOT NULL, -- when it was last stated here: of several sources the latest stands last
  position    INTEGER NOT NULL,
  PRIMARY KEY (key, part, period, source),
  CHECK ((num IS NULL) = (den IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO figure VALUES('M1','','2022-23-Q2','published table','76','76',NULL,NULL,'','',0,'','','',1795884138280,0);
INSERT INTO figure VALUES('M1','','2022-23-Q3','published table','90','90',NULL,NULL,'','',0,'','','',1795884141969,0);
INSERT INTO figure VALUES('M3','','2022-23-Q3','annual return','79','79',NULL,NULL,'','',0,'','','',1795884142534,0);
CREATE TABLE entry (
  quarter      TEXT NOT NULL,
  key          TEXT NOT NULL,
  version      INTEGER NOT NULL CHECK (version > 0),
  state        TEXT NOT NULL CHECK (state IN ('not_started', 'in_progress', 'submitted', 'returned', 'accepted')),
  content      TEXT NOT NULL CHECK (json_valid(content)), -- the boxes: a JSON object of texts with sorted names
  imported     TEXT CHECK (json_valid(imported)),         -- the boxes as last imported
  entered_by   TEXT NOT NULL,
  entered_at   INTEGER,
  submitted_by TEXT NOT NULL,
  submitted_at INTEGER,
  decided_by   TEXT NOT NULL,
  decided_at   INTEGER,
  note         TEXT NOT NULL,
  opened_by    TEXT NOT NULL,
  opened_at    INTEGER, editors TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(editors)), before_by TEXT NOT NULL DEFAULT '', before_at INTEGER CHECK ((before_by = '') = (before_at IS NULL)), before_note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (quarter, key),
  CHECK ((entered_by = '') = (entered_at IS NULL)),
  CHECK ((submitted_by = '') = (submitted_at IS NULL)),
  CHECK ((decided_by = '') = (decided_at IS NULL)),
  CHECK ((opened_by = '') = (opened_at IS NULL)),
  CHECK (state <> 'submitted' OR submitted_by <> ''),
  CHECK (state <> 'accepted' OR decided_by <> ''),
  FOREIGN KEY (quarter, key) REFERENCES item (quarter, key)
) STRICT;
INSERT INTO entry VALUES('2023-24-Q2','M3',2,'submitted','{"value":"81%"}','{"value":"81%"}','root',1795884138280,'bob',1795884140734,'',NULL,'','',NULL,'[]','',NULL,'');
INSERT INTO entry VALUES('2023-24-Q2','M1',6,'accepted','{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023.","value":"62"}',NULL,'ann',1795884139244,'ann',1795884139589,'lea',1795884139812,'','',NULL,'["ann"]','lea',1795884139044,'By when?');
INSERT INTO entry VALUES('2023-24-Q2','M2',4,'accepted','{"commentary":"All but two.","value":"91%"}',NULL,'ann',1795884140281,'ann',1795884140416,'max',1795884140558,'','',NULL,'["lea","ann"]','',NULL,'');
INSERT INTO entry VALUES('2023-24-Q3','M1',1,'in_progress','{"value":"70"}',NULL,'ann',1795884142231,'',NULL,'',NULL,'','',NULL,'["ann"]','',NULL,'');
CREATE TABLE place (
  owner   TEXT NOT NULL,
  quarter TEXT NOT NULL,
  key     TEXT NOT NULL, -- '' for home
  PRIMARY KEY (owner, quarter)
) STRICT;
INSERT INTO place VALUES('root','2023-24-Q3','M3');
CREATE TABLE preference (
  owner TEXT NOT NULL,
  name  TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (owner, name)
) STRICT;
CREATE TABLE audit (
  seq     INTEGER NOT NULL PRIMARY KEY,
  at      INTEGER NOT NULL,
  who     TEXT NOT NULL CHECK (who <> ''), -- whose rules applied
  acting  TEXT NOT NULL,                   -- the administrator who acted as them, or ''
  session TEXT NOT NULL,
  action  TEXT NOT NULL CHECK (action <> ''),
  quarter TEXT NOT NULL,                   -- '' for changes of the plan and the people
  what    TEXT NOT NULL,                   -- the item's key, or what else was changed
  version INTEGER NOT NULL,                -- of the entry after the change, 0 where no version moved
  was     TEXT NOT NULL,                   -- JSON of what changed, '' where nothing was
  became  TEXT NOT NULL,
  reason  TEXT NOT NULL,
  prev    TEXT NOT NULL,
  hash    TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
INSERT INTO audit VALUES(1,1795884138043,'root','','local:root@council','init','','officer root',0,'','{"name":"Ada Admin","post":"Administrator","role":"administrator"}','','0000000000000000000000000000000000000000000000000000000000000000','3b8ca0497f9ddf6be834d2df920c6324a32caf38e875c6cf326753dd5ac1c0dd');
INSERT INTO audit VALUES(2,1795884138043,'root','','local:root@council','seal','','tables',0,'','{"officer":"8dd1acead3533c201ef7088f98a636d755cb11d3f76d00f2044b8bffb6cf941d"}','','3b8ca0497f9ddf6be834d2df920c6324a32caf38e875c6cf326753dd5ac1c0dd','cc4473379a4fd6b3980520af7692dba84a41cff5538167ce2cb2975b500b8c56');
INSERT INTO audit VALUES(3,1795884138280,'root','','local:root@council','import','','officer ann',0,'','{"name":"Ann Ash","post":"Head of Service","role":"officer"}','','cc4473379a4fd6b3980520af7692dba84a41cff5538167ce2cb2975b500b8c56','95c6735fd5753ba96cf6dd6e1f6bdabac5dd8e2c0510ca223527aa6b493e02de');
INSERT INTO audit VALUES(4,1795884138280,'root','','local:root@council','import','','officer bob',0,'','{"name":"Bob Birch","post":"Head of Schools","role":"officer"}','','95c6735fd5753ba96cf6dd6e1f6bdabac5dd8e2c0510ca223527aa6b493e02de','6c48b31b7965da2bc8379fdb05cf2bda3c8c1e9354087e5874614c3a22cb450d');
INSERT INTO audit VALUES(5,1795884138280,'root','','local:root@council','import','','officer lea',0,'','{"name":"Lea Lead","post":"Performance","role":"lead"}','','6c48b31b7965da2bc8379fdb05cf2bda3c8c1e9354087e5874614c3a22cb450d','76b49a6af0745d30b1e8a7891f8dacca94f818879fc18b3da86144c00c2592d8');
INSERT INTO audit VALUES(6,1795884138280,'root','','local:root@council','import','','officer max',0,'','{"name":"Max Moor","post":"Performance","role":"lead"}','','76b49a6af0745d30b1e8a7891f8dacca94f818879fc18b3da86144c00c2592d8','b72aa95eb09b31b25dd277bb6c9292f53ca88c256e235a34a03742460b2b96b0');
INSERT INTO audit VALUES(7,1795884138280,'root','','local:root@council','import','','plan 2023-24-Q2',0,'','{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"A report","tolerance":"10"}','','b72aa95eb09b31b25dd277bb6c9292f53ca88c256e235a34a03742460b2b96b0','9c969bdd10837431befa8557417eb89855b4f699cc17af1c1d6efe3767378b7b');
INSERT INTO audit VALUES(8,1795884138280,'root','','local:root@council','import','','objective O1',0,'','{"parent":"","position":0,"title":"Keeping children safe"}','','9c969bdd10837431befa8557417eb89855b4f699cc17af1c1d6efe3767378b7b','1eb24419a87a82127c095743e07794497dd24aa72685004c21d0b1218694d6f4');
INSERT INTO audit VALUES(9,1795884138280,'root','','local:root@council','import','','M1',0,'','{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"68","value":"68"}],"title":"Children entering care","tolerance":null,"tolerance_kind":null,"unit":"count"}','','1eb24419a87a82127c095743e07794497dd24aa72685004c21d0b1218694d6f4','63975f5e55cb2ed948ea7460c7093a019cac978da34a05e9f4303614c3794bb0');
INSERT INTO audit VALUES(10,1795884138280,'root','','local:root@council','import','','M2',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"90%","text":"90%","value":"90"}],"title":"Care leavers in suitable homes","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','63975f5e55cb2ed948ea7460c7093a019cac978da34a05e9f4303614c3794bb0','e03b606a6667bfc083e8acdc0bb8c7e13eb54ba18aaf13f24ba31d8badd9a1d0');
INSERT INTO audit VALUES(11,1795884138280,'root','','local:root@council','import','','M3',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"80%","text":"80%","value":"80"}],"title":"Visits in time","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','e03b606a6667bfc083e8acdc0bb8c7e13eb54ba18aaf13f24ba31d8badd9a1d0','e67d6c5a7ec65a7156d6979c9261a59497872358cb226b42db4b8bdd6bef4292');
INSERT INTO audit VALUES(12,1795884138280,'root','','local:root@council','import','','S1',0,'','{"due":"2024-03-31","objective":"O1","position":0,"ref":"S1","title":"A strategy"}','','e67d6c5a7ec65a7156d6979c9261a59497872358cb226b42db4b8bdd6bef4292','f7f785f4bdda78b0169adaae5b856afe3e491db3f1ceaab7cc63daf296496dd6');
INSERT INTO audit VALUES(13,1795884138280,'root','','local:root@council','import','','M1',0,'','{"officer":"ann","role":"responsible"}','','f7f785f4bdda78b0169adaae5b856afe3e491db3f1ceaab7cc63daf296496dd6','cfbd21660b78643051da60806e77db63d281959e1368b4effa751eee5651ab14');
INSERT INTO audit VALUES(14,1795884138280,'root','','local:root@council','import','','M2',0,'','{"officer":"ann","role":"responsible"}','','cfbd21660b78643051da60806e77db63d281959e1368b4effa751eee5651ab14','15f558068b3e55d8efbbe58fc7deec5c512ca4f375b914c52e2a80a27af0144a');
INSERT INTO audit VALUES(15,1795884138280,'root','','local:root@council','import','','M3',0,'','{"officer":"bob","role":"responsible"}','','15f558068b3e55d8efbbe58fc7deec5c512ca4f375b914c52e2a80a27af0144a','216634514b04df3629faeba24ff9e47c0311fb5a4722a0d5ae475b5debf7d09b');
INSERT INTO audit VALUES(16,1795884138280,'root','','local:root@council','import','','S1',0,'','{"officer":"bob","role":"responsible"}','','216634514b04df3629faeba24ff9e47c0311fb5a4722a0d5ae475b5debf7d09b','505e4fe744c3e4594dd8b18be5dc4f957f6bd91100912195d01a763f1b7fc630');
INSERT INTO audit VALUES(17,1795884138280,'root','','local:root@council','import','','M1',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}','','505e4fe744c3e4594dd8b18be5dc4f957f6bd91100912195d01a763f1b7fc630','3f9be3390ee0a0be4a5533257b9a8b03420f2cbc1e79bbd5d6f50a871d0d3cc0');
INSERT INTO audit VALUES(18,1795884138280,'root','','local:root@council','import','2023-24-Q2','M3',1,'{"state":"not_started"}','{"state":"in_progress","value":"81%"}','','3f9be3390ee0a0be4a5533257b9a8b03420f2cbc1e79bbd5d6f50a871d0d3cc0','067c1a1edf8bc016bf57b10b505485098c0436b1cd2a783f8e6dce26bbebf29a');
INSERT INTO audit VALUES(19,1795884138280,'root','','local:root@council','seal','','tables',0,'','{"assignment":"41ea85594af955b04776b0d585033dead98547b67dc465aa8f756a60b40b29b8","figure":"194189592bc4ae4ca63c6d2f59fb033cdd2f8db283d11bc7162f18a9f3fba0a1","item":"2d7c9a2bba5ca1118b27d63971fb87c508f95ea4b6dd5651e39220158a541650","measure":"b13ee0f2f9fe4541b3a3ad94863289b97cd690a184a1860e3cdf9c169a431017","milestone":"eab78162922bcf4f99a88043f58cd34a92fe183e23b8616d72f22a9d2a1af0f5","objective":"40d09214ebf2033b5490bbdaacfdabfa421d6bf636f44f4ad6da0d14af699abc","officer":"8fdf31c2d5ed6f996508c32f648eae1e38713cae55d070c9ada9de25e3514ad8","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"ebe2ed1ca9291bc9ec207f7141bf1440fc98d29a4909c99630bbecc0f33f2858","target":"95e770bf2bf710253527e7f3b38284c9941ce1c91713d1699d7f4bedcf2a90fc"}','','067c1a1edf8bc016bf57b10b505485098c0436b1cd2a783f8e6dce26bbebf29a','d9bc2b231ad673d47350577b41a59624ee3ea2934152d9e2f4daa713e9183d5b');
INSERT INTO audit VALUES(20,1795884138524,'ann','root','local:root@council','commit','2023-24-Q2','M1',1,'{"state":"not_started"}','{"commentary":"More came than planned: two court decisions in July.","state":"in_progress","value":"62"}','','d9bc2b231ad673d47350577b41a59624ee3ea2934152d9e2f4daa713e9183d5b','f3769160af7c5577a8b6dfd6b78b31d859da6e657092919af40d448bf8fdc918');
INSERT INTO audit VALUES(21,1795884138871,'ann','root','local:root@council','submit','2023-24-Q2','M1',2,'{"state":"in_progress"}','{"state":"submitted"}','','f3769160af7c5577a8b6dfd6b78b31d859da6e657092919af40d448bf8fdc918','20ad64d045ca7e19ca542afdd92bede4b5b40d8a8a31af948a3ab6b1546504d7');
INSERT INTO audit VALUES(22,1795884139044,'lea','root','local:root@council','return','2023-24-Q2','M1',3,'{"state":"submitted"}','{"state":"returned"}','By when?','20ad64d045ca7e19ca542afdd92bede4b5b40d8a8a31af948a3ab6b1546504d7','ac94b700819b900963ffb1529d52aa655519e2a621dd30087056a59ba2a0a871');
INSERT INTO audit VALUES(23,1795884139244,'ann','root','local:root@council','commit','2023-24-Q2','M1',4,'{"commentary":"More came than planned: two court decisions in July."}','{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023."}','','ac94b700819b900963ffb1529d52aa655519e2a621dd30087056a59ba2a0a871','c823b75c0cd0821fd1e14ea64811bd6231bd794f49090a97cf3dc3c35b9e7074');
INSERT INTO audit VALUES(24,1795884139589,'ann','root','local:root@council','submit','2023-24-Q2','M1',5,'{"state":"returned"}','{"state":"submitted"}','','c823b75c0cd0821fd1e14ea64811bd6231bd794f49090a97cf3dc3c35b9e7074','efeaafb48d15973fe2f8a16fcc36ae655d4d85d1219681baab5ef4f2610c85c9');
INSERT INTO audit VALUES(25,1795884139812,'lea','root','local:root@council','accept','2023-24-Q2','M1',6,'{"state":"submitted"}','{"state":"accepted"}','','efeaafb48d15973fe2f8a16fcc36ae655d4d85d1219681baab5ef4f2610c85c9','a8fd40e35fd43b7d55370a4954962a15171b4fe39520e3f303c650dc11ddbaee');
INSERT INTO audit VALUES(26,1795884140092,'lea','root','local:root@council','commit','2023-24-Q2','M2',1,'{"state":"not_started"}','{"state":"in_progress","value":"91%"}','','a8fd40e35fd43b7d55370a4954962a15171b4fe39520e3f303c650dc11ddbaee','be2d02fa34a73753128d8cb4eff30fe86c015ae488f0fd20c60f2ac7e5f4911e');
INSERT INTO audit VALUES(27,1795884140281,'ann','root','local:root@council','commit','2023-24-Q2','M2',2,'{}','{"commentary":"All but two."}','','be2d02fa34a73753128d8cb4eff30fe86c015ae488f0fd20c60f2ac7e5f4911e','63564e8cb64fcdcbac2f18f7441836bab2521f8c0f6b0b28cb8a24032fd2a2c1');
INSERT INTO audit VALUES(28,1795884140416,'ann','root','local:root@council','submit','2023-24-Q2','M2',3,'{"state":"in_progress"}','{"state":"submitted"}','','63564e8cb64fcdcbac2f18f7441836bab2521f8c0f6b0b28cb8a24032fd2a2c1','8c6fb91dc2721f3ff8e70c51ae167f591cdf23abc18c3e521f63bf7b86a89bae');
INSERT INTO audit VALUES(29,1795884140558,'max','root','local:root@council','accept','2023-24-Q2','M2',4,'{"state":"submitted"}','{"state":"accepted"}','','8c6fb91dc2721f3ff8e70c51ae167f591cdf23abc18c3e521f63bf7b86a89bae','b0ba8f4a222579f58b59661302b097c3c5c217cdaa8467c3111515a299b6c735');
INSERT INTO audit VALUES(30,1795884140734,'bob','root','local:root@council','submit','2023-24-Q2','M3',2,'{"state":"in_progress"}','{"state":"submitted"}','','b0ba8f4a222579f58b59661302b097c3c5c217cdaa8467c3111515a299b6c735','c088871cce589efaaf6004dea25fe9ca9d2ace42d7f159564be2a3dc8c5ed4a3');
INSERT INTO audit VALUES(31,1795884140898,'root','','local:root@council','add_key','','officer ann',0,'','{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}','','c088871cce589efaaf6004dea25fe9ca9d2ace42d7f159564be2a3dc8c5ed4a3','fbf5653626a567b4137d50f3f329b3ae736ed64a6cd8af212bdd2fd50cee1d8c');
INSERT INTO audit VALUES(32,1795884140898,'root','','local:root@council','seal','','tables',0,'','{"officer_key":"d994d3b09f58b17802f375859c8400036a126bc0ec86d9684f257bf62b0750b3"}','','fbf5653626a567b4137d50f3f329b3ae736ed64a6cd8af212bdd2fd50cee1d8c','59bbdb985e75c5fe66e455dea180f1fa4e08ea15417e2be67dbc962cc1c95b22');
INSERT INTO audit VALUES(33,1795884141007,'root','','local:root@council','add_key','','officer bob',0,'','{"comment":"bob","fingerprint":"SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg","type":"ssh-ed25519"}','','59bbdb985e75c5fe66e455dea180f1fa4e08ea15417e2be67dbc962cc1c95b22','b3891f3689442662ca146d85c23634ba084054f7bc95696e002d64392b23b623');
INSERT INTO audit VALUES(34,1795884141007,'root','','local:root@council','seal','','tables',0,'','{"officer_key":"3e702cb50222afca2853f63f8e54fa6e33259d1c519732d296b6bb7ed401e148"}','','b3891f3689442662ca146d85c23634ba084054f7bc95696e002d64392b23b623','bb08794677090fe6528a013767b36708b86bdc1c580d58ffdc813121c61419f0');
INSERT INTO audit VALUES(35,1795884141544,'root','','local:root@council','remove_key','','officer bob',0,'{"comment":"bob","fingerprint":"SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg","type":"ssh-ed25519"}','','','bb08794677090fe6528a013767b36708b86bdc1c580d58ffdc813121c61419f0','8283d37bea8615506a08b2e42e43b9c2529e147224f02c134ea66c1c231e3886');
INSERT INTO audit VALUES(36,1795884141544,'root','','local:root@council','seal','','tables',0,'','{"officer_key":"d5d8426c8a892962d076e1a821e678bc078a9eee4b4a0676a19db8a53141bdb2"}','','8283d37bea8615506a08b2e42e43b9c2529e147224f02c134ea66c1c231e3886','0ab342e4a6dcd99d39b762536ce1fd4aa3875c2bb894bae8de16071e2deb5ecd');
INSERT INTO audit VALUES(37,1795884141705,'lea','root','local:root@council','sign_off','2023-24-Q2','sign-off',0,'','{"digest":"e4714158cf395c14c6c07417f05580fe1cf55c1beb21988a955e992e9b987066","name":"Lea Lead","open":["M3","S1"]}','The strategy is late.','0ab342e4a6dcd99d39b762536ce1fd4aa3875c2bb894bae8de16071e2deb5ecd','a8cd2905b2432f0d834b4ddca08ff9bc0f4a16e60d086798cff4d1e97d8ed463');
INSERT INTO audit VALUES(38,1795884141969,'root','','local:root@council','import','','plan 2023-24-Q3',0,'','{"checks_off":"","council":"Anytown","due_on":"2024-01-16","scheme":"tolerance","share":0,"title":"A report","tolerance":"10"}','','a8cd2905b2432f0d834b4ddca08ff9bc0f4a16e60d086798cff4d1e97d8ed463','d17936d0f42d46f902585aa8da4ceeebefb670875f862b1dc464e513555c71e7');
INSERT INTO audit VALUES(39,1795884141969,'root','','local:root@council','import','','objective O1',0,'','{"parent":"","position":0,"title":"Keeping children safe"}','','d17936d0f42d46f902585aa8da4ceeebefb670875f862b1dc464e513555c71e7','6eaaa9be8c8c9e02409706c8cf18707ca5a2dc5734787994303cd3dda967d8c2');
INSERT INTO audit VALUES(40,1795884141969,'root','','local:root@council','import','','M1',0,'','{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"68","value":"68"}],"title":"Children entering care","tolerance":null,"tolerance_kind":null,"unit":"count"}','','6eaaa9be8c8c9e02409706c8cf18707ca5a2dc5734787994303cd3dda967d8c2','f7ca1c824a68859e03928a4792a048b00a480858ac1589b66a1bef03cda10a55');
INSERT INTO audit VALUES(41,1795884141969,'root','','local:root@council','import','','M2',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"90%","text":"90%","value":"90"}],"title":"Care leavers in suitable homes","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','f7ca1c824a68859e03928a4792a048b00a480858ac1589b66a1bef03cda10a55','08b6c14c1d2fe7eb6daf6e63c8f9512be6a0b2063b65d23732f9e92183d21276');
INSERT INTO audit VALUES(42,1795884141969,'root','','local:root@council','import','','M3',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"80%","text":"80%","value":"80"}],"title":"Visits in time","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','08b6c14c1d2fe7eb6daf6e63c8f9512be6a0b2063b65d23732f9e92183d21276','d4c1a39639dffc51a60d0834153173fdbfa2af560317530504f4d0ae0257da48');
INSERT INTO audit VALUES(43,1795884141969,'root','','local:root@council','import','','S1',0,'','{"due":"2024-03-31","objective":"O1","position":0,"ref":"S1","title":"A strategy"}','','d4c1a39639dffc51a60d0834153173fdbfa2af560317530504f4d0ae0257da48','9f0346226918522eadb25184eea85653633c6927ad45e52fb6acdeca266ec636');
INSERT INTO audit VALUES(44,1795884141969,'root','','local:root@council','import','','M1',0,'','{"officer":"ann","role":"responsible"}','','9f0346226918522eadb25184eea85653633c6927ad45e52fb6acdeca266ec636','5c17a123ba13ebdf6c8349710a39e5624f9848a110ffd0b7ba8fa7dcf8f4f44a');
INSERT INTO audit VALUES(45,1795884141969,'root','','local:root@council','import','','M2',0,'','{"officer":"ann","role":"responsible"}','','5c17a123ba13ebdf6c8349710a39e5624f9848a110ffd0b7ba8fa7dcf8f4f44a','dbd7cac25aa31551457d6f7d050c95b7be4dde33024decf4aed6c7daf59cee99');
INSERT INTO audit VALUES(46,1795884141969,'root','','local:root@council','import','','M3',0,'','{"officer":"bob","role":"responsible"}','','dbd7cac25aa31551457d6f7d050c95b7be4dde33024decf4aed6c7daf59cee99','4b6292b1fddd2a82fc6d8359a7a7519f0fd5220022a137b442e2c08e7b2e05b4');
INSERT INTO audit VALUES(47,1795884141969,'root','','local:root@council','import','','S1',0,'','{"officer":"bob","role":"responsible"}','','4b6292b1fddd2a82fc6d8359a7a7519f0fd5220022a137b442e2c08e7b2e05b4','a48808f42c1a3ef1f779d2bfd8a2bf04b53fc075d35743c12d700a355facfb86');
INSERT INTO audit VALUES(48,1795884141969,'root','','local:root@council','import','','M1',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q3","promised":"","raw":"90","source":"published table","unit":"","value":"90"}','','a48808f42c1a3ef1f779d2bfd8a2bf04b53fc075d35743c12d700a355facfb86','f25a7dd9c7021b87988e8003ecadd681f6985536ce7e05df1947652082e1b607');
INSERT INTO audit VALUES(49,1795884141969,'root','','local:root@council','seal','','tables',0,'','{"assignment":"e2e2227bda77d5f7dba52c4ec301ca481e7ddac7d88608a2d2e2eb5362224a79","figure":"e6b6678189bf7e1ab2c721228b75fd5401a1e1d6bc657612345d39f56d9f9296","item":"d7ebbf4ece70b9e07eaa611b11d53d72c2e14022c64da50eb1b8266a45755ce2","measure":"b2c21e830816b2b825d23a381e75ee6ed78bba49b6422845787a4f352068d9e4","milestone":"1a5dc9efc6ac6c6db8e86407398d3f79da88c4f0f7614bc2065008343d261d4c","objective":"84d723ede4fecbbee4c3a4d2138bbce68cb95b7a4c73512c9b94a263a399f8b8","officer":"8fdf31c2d5ed6f996508c32f648eae1e38713cae55d070c9ada9de25e3514ad8","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"bfdfdb425e8029a3353080cb3f7169227210825ce1b29f78071cecc6f837ad4d","target":"35be71306a781f0b7fc6b9c381d2043f6656fb86d9cc5ee20be59a6e11e3b641"}','','f25a7dd9c7021b87988e8003ecadd681f6985536ce7e05df1947652082e1b607','b3e9c84a017937ea6c42e08ff9ee35e4a31ab2d60e56d715cacbdbe7205f7b61');
INSERT INTO audit VALUES(50,1795884142231,'ann','root','local:root@council','commit','2023-24-Q3','M1',1,'{"state":"not_started"}','{"state":"in_progress","value":"70"}','','b3e9c84a017937ea6c42e08ff9ee35e4a31ab2d60e56d715cacbdbe7205f7b61','0e07aaf4d6600cd2dd45c660105bf3a932ee437e28ed0854bbbd8baacd59750e');
INSERT INTO audit VALUES(51,1795884142534,'bob','root','local:root@council','compare','2023-24-Q3','M3',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q3","promised":"","raw":"79","source":"annual return","unit":"","value":"79"}','annual return','0e07aaf4d6600cd2dd45c660105bf3a932ee437e28ed0854bbbd8baacd59750e','081b60b0de45dfc7bd6eaa700a78e880b9dc02d88888af51c9f52e9c80149ac3');
INSERT INTO audit VALUES(52,1795884142534,'bob','root','local:root@council','seal','','tables',0,'','{"figure":"f201a6891901afccaca331c909c2008146dd10a1b96a5882e78a32d823750110"}','','081b60b0de45dfc7bd6eaa700a78e880b9dc02d88888af51c9f52e9c80149ac3','e69f7a0e639e71f0543ffc41c45698b2b4e4bbac9d97ec540981bd97c7923ed6');
CREATE TABLE officer_key (
  fingerprint TEXT NOT NULL PRIMARY KEY CHECK (fingerprint GLOB 'SHA256:?*'),
  line        TEXT NOT NULL CHECK (line <> ''), -- type and key, as in authorized_keys
  login       TEXT NOT NULL REFERENCES officer,
  comment     TEXT NOT NULL,
  added_at    INTEGER NOT NULL,
  added_by    TEXT NOT NULL,
  revoked_at  INTEGER -- NULL: it lets its officer in
) STRICT;
INSERT INTO officer_key VALUES('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB','ann','ann',1795884140898,'root',NULL);
INSERT INTO officer_key VALUES('SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFIN7qSRui62FVfTBY2CrMp7wLsda4RZ8xQsUvpLNAPK','bob','bob',1795884141007,'root',1795884141544);
CREATE TABLE presence (
  one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  moved INTEGER NOT NULL
) STRICT;
INSERT INTO presence VALUES(1,1);
CREATE TABLE frozen (
  quarter  TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0), -- 0: the plan and the people; from 1: the items in the report's order
  key      TEXT NOT NULL,                          -- of the item, '' for position 0
  body     TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (quarter, position)
) STRICT;
INSERT INTO frozen VALUES('2023-24-Q2',0,'','{"Form":"ppbtui-frozen-1","Plan":{"Council":"Anytown","Title":"A report","Quarter":"2023-24-Q2","DueOn":"2023-10-16","Tolerance":"10","Share":"even","Scheme":"tolerance","ChecksOff":null},"Objectives":[{"Code":"O1","Parent":"","Title":"Keeping children safe"}],"Officers":[{"Login":"root","Name":"Ada Admin","Post":"Administrator","Role":"administrator"},{"Login":"ann","Name":"Ann Ash","Post":"Head of Service","Role":"officer"},{"Login":"bob","Name":"Bob Birch","Post":"Head of Schools","Role":"officer"},{"Login":"lea","Name":"Lea Lead","Post":"Performance","Role":"lead"},{"Login":"max","Name":"Max Moor","Post":"Performance","Role":"lead"}]}');
INSERT INTO frozen VALUES('2023-24-Q2',1,'M1','{"Measure":{"Key":"M1","Ref":"M1","Objective":"O1","Title":"Children entering care","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"68","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann"],"Entry":{"Key":"M1","Quarter":"2023-24-Q2","State":"accepted","Version":6,"Content":{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023.","value":"62"},"EnteredBy":"ann","EnteredAt":"2026-11-28T16:42:19.244Z","Editors":["ann"],"SubmittedBy":"ann","SubmittedAt":"2026-11-28T16:42:19.589Z","DecidedBy":"lea","DecidedAt":"2026-11-28T16:42:19.812Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"lea","At":"2026-11-28T16:42:19.044Z","Note":"By when?"}},"Earlier":[{"Key":"M1","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"62","Value":"62","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"red","Published":"red","Judged":false,"Reason":"","ByPart":false,"Sentence":"Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.","Paragraph":"The value is 62 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 62 is 28 over 34. The tolerance is 10% of 34, 3.4. The gap is greater: Red.","Trace":["The value is 62 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","62 is 28 over 34.","The tolerance is 10% of 34, 3.4.","The gap is greater: Red."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 124 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"28 down"},{"Status":"amber","Values":"35 to 37","Away":"25 down"},{"Status":"red","Values":"38 or more","Away":"you are here"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-14","Judged":false,"Unsure":false,"Trace":["62 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":[{"Rule":"coverage","Part":"","Message":"Red: we could not see a cause or an owner in the commentary"}],"Forecast":""}}');
INSERT INTO frozen VALUES('2023-24-Q2',2,'M2','{"Measure":{"Key":"M2","Ref":"M2","Objective":"O1","Title":"Care leavers in suitable homes","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"higher","Basis":"snapshot","Unit":"percent","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"90","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"90%","Raw":"90%","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann"],"Entry":{"Key":"M2","Quarter":"2023-24-Q2","State":"accepted","Version":4,"Content":{"commentary":"All but two.","value":"91%"},"EnteredBy":"ann","EnteredAt":"2026-11-28T16:42:20.281Z","Editors":["lea","ann"],"SubmittedBy":"ann","SubmittedAt":"2026-11-28T16:42:20.416Z","DecidedBy":"max","DecidedAt":"2026-11-28T16:42:20.558Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"91%","Value":"91","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 91% against at least 90%.","Paragraph":"The value is 91% at 30 September 2023; higher is better. The target is 90%. 91% is on the right side of 90%. No gap: Green.","Trace":["The value is 91% at 30 September 2023; higher is better.","The target is 90%.","91% is on the right side of 90%.","No gap: Green."],"Point":"90","Level":"at least 90%","Tolerance":"tolerance 9 points (10% of 90%), default","Thresholds":"Green from 90%. Red below 81%.","Projection":"","WouldChange":[{"Status":"green","Values":"90% or more","Away":"you are here"},{"Status":"amber","Values":"81% to 89%","Away":"2 points down"},{"Status":"red","Values":"80% or less","Away":"11 points down"}],"Parts":[],"Travel":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 2, 2022/23"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES('2023-24-Q2',3,'M3','{"Measure":{"Key":"M3","Ref":"M3","Objective":"O1","Title":"Visits in time","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"higher","Basis":"snapshot","Unit":"percent","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"80","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"80%","Raw":"80%","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["bob"],"Entry":{"Key":"M3","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"value":"81%"},"EnteredBy":"root","EnteredAt":"2026-11-28T16:42:18.28Z","Editors":null,"SubmittedBy":"bob","SubmittedAt":"2026-11-28T16:42:20.734Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"81%","Value":"81","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 81% against at least 80%.","Paragraph":"The value is 81% at 30 September 2023; higher is better. The target is 80%. 81% is on the right side of 80%. No gap: Green.","Trace":["The value is 81% at 30 September 2023; higher is better.","The target is 80%.","81% is on the right side of 80%.","No gap: Green."],"Point":"80","Level":"at least 80%","Tolerance":"tolerance 8 points (10% of 80%), default","Thresholds":"Green from 80%. Red below 72%.","Projection":"","WouldChange":[{"Status":"green","Values":"80% or more","Away":"you are here"},{"Status":"amber","Values":"72% to 79%","Away":"2 points down"},{"Status":"red","Values":"71% or less","Away":"10 points down"}],"Parts":[],"Travel":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 2, 2022/23"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES('2023-24-Q2',4,'S1','{"Measure":null,"Milestone":{"Key":"S1","Ref":"S1","Objective":"O1","Title":"A strategy","Due":"2024-03-31"},"Officers":["bob"],"Entry":{"Key":"S1","Quarter":"2023-24-Q2","State":"not_started","Version":0,"Content":null,"EnteredBy":"","EnteredAt":"0001-01-01T00:00:00Z","Editors":null,"SubmittedBy":"","SubmittedAt":"0001-01-01T00:00:00Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"","Raw":"","Value":"0","Known":false,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"none","Published":"none","Judged":false,"Reason":"","ByPart":false,"Sentence":"Due 31 March 2024.","Paragraph":"A milestone is rated by judgement; overdue is counted to the quarter''s end. Due 31 March 2024.","Trace":["due 31 March 2024"],"Point":"","Level":"","Tolerance":"","Thresholds":"","Projection":"","WouldChange":null,"Parts":null,"Travel":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Previous":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Checks":null,"Forecast":""}}');
CREATE TABLE sign_off (
  quarter TEXT NOT NULL PRIMARY KEY REFERENCES plan,
  at      INTEGER NOT NULL,
  login   TEXT NOT NULL CHECK (login <> ''),
  name    TEXT NOT NULL,
  open    TEXT NOT NULL CHECK (json_valid(open)), -- keys of the items that were not accepted
  gaps    TEXT NOT NULL,                          -- why
  digest  TEXT NOT NULL CHECK (length(digest) = 64),
  anchor  TEXT NOT NULL CHECK (length(anchor) = 64), -- hash of the sign-off's own row of the audit
  CHECK ((open = '[]') = (gaps = ''))
) STRICT;
INSERT INTO sign_off VALUES('2023-24-Q2',1795884141705,'lea','Lea Lead','["M3","S1"]','The strategy is late.','e4714158cf395c14c6c07417f05580fe1cf55c1beb21988a955e992e9b987066','a8cd2905b2432f0d834b4ddca08ff9bc0f4a16e60d086798cff4d1e97d8ed463');
CREATE TABLE IF NOT EXISTS "draft" (
  owner         TEXT NOT NULL,
  quarter       TEXT NOT NULL,
  key           TEXT NOT NULL,
  writer        TEXT NOT NULL,    -- the screen
  rev           INTEGER NOT NULL, -- grows with what is typed there
  version       INTEGER NOT NULL, -- of the entry it started from
  base          TEXT NOT NULL,    -- that entry's content
  content       TEXT NOT NULL,
  cursor_field  TEXT NOT NULL,
  cursor_offset INTEGER NOT NULL,
  saved_at      INTEGER NOT NULL,
  PRIMARY KEY (owner, quarter, key, writer)
) STRICT;
INSERT INTO draft VALUES('root','2023-24-Q3','M3','J2E2R6OJVEJQRNMBGF5XLOHKV6',2,0,'{}','{"commentary":"79"}','commentary',2,1795884149837);
CREATE TABLE audit_end (
  one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  seq   INTEGER NOT NULL,
  hash  TEXT NOT NULL CHECK (length(hash) = 64),
  since INTEGER NOT NULL -- rows after this one tell of editors and of decisions before the last
) STRICT;
INSERT INTO audit_end VALUES(1,52,'e69f7a0e639e71f0543ffc41c45698b2b4e4bbac9d97ec540981bd97c7923ed6',0);
CREATE INDEX assignment_login ON assignment (login);
CREATE TRIGGER entry_starts_at_1 BEFORE INSERT ON entry
WHEN NEW.version <> 1 OR EXISTS (SELECT 1 FROM entry WHERE quarter = NEW.quarter AND key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'an entry starts at version 1 and is never replaced'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE INDEX audit_what ON audit (what, seq);
CREATE TRIGGER audit_chain BEFORE INSERT ON audit
WHEN NEW.seq IS NULL
  OR NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
  OR NEW.prev <> coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1),
       '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'the audit is a chain: a row follows the last one'); END;
CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE INDEX officer_key_login ON officer_key (login);
CREATE TRIGGER officer_key_stays BEFORE DELETE ON officer_key
BEGIN SELECT RAISE(ABORT, 'a key is withdrawn, never deleted'); END;
CREATE TRIGGER officer_key_is_one_officers BEFORE UPDATE ON officer_key
WHEN NEW.fingerprint <> OLD.fingerprint OR NEW.line <> OLD.line OR (OLD.revoked_at IS NULL AND NEW.login <> OLD.login)
BEGIN SELECT RAISE(ABORT, 'a key belongs to one officer'); END;
CREATE INDEX frozen_key ON frozen (quarter, key);
CREATE TRIGGER sign_off_once BEFORE INSERT ON sign_off
WHEN EXISTS (SELECT 1 FROM sign_off WHERE quarter = NEW.quarter)
BEGIN SELECT RAISE(ABORT, 'a quarter is signed off once'); END;
CREATE TRIGGER sign_off_not_changed BEFORE UPDATE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off is not changed'); END;
CREATE TRIGGER sign_off_not_deleted BEFORE DELETE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off is not deleted'); END;
CREATE TRIGGER frozen_before_sign_off BEFORE INSERT ON frozen
WHEN EXISTS (SELECT 1 FROM sign_off WHERE quarter = NEW.quarter)
  OR EXISTS (SELECT 1 FROM frozen WHERE quarter = NEW.quarter AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'what is frozen is not changed'); END;
CREATE TRIGGER frozen_not_changed BEFORE UPDATE ON frozen
BEGIN SELECT RAISE(ABORT, 'what is frozen is not changed'); END;
CREATE TRIGGER frozen_not_deleted BEFORE DELETE ON frozen
BEGIN SELECT RAISE(ABORT, 'what is frozen is not deleted'); END;
CREATE TRIGGER entry_signed_off_insert BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM sign_off WHERE quarter = NEW.quarter)
BEGIN SELECT RAISE(ABORT, 'an entry of a quarter that is signed off does not change'); END;
CREATE TRIGGER entry_signed_off_update BEFORE UPDATE ON entry
WHEN EXISTS (SELECT 1 FROM sign_off WHERE quarter IN (OLD.quarter, NEW.quarter))
BEGIN SELECT RAISE(ABORT, 'an entry of a quarter that is signed off does not change'); END;
CREATE TRIGGER entry_moves_by_1 BEFORE UPDATE ON entry
WHEN NEW.quarter <> OLD.quarter OR NEW.key <> OLD.key
  OR NEW.version NOT IN (OLD.version, OLD.version + 1)
  OR (NEW.version = OLD.version AND (NEW.content <> OLD.content OR NEW.state <> OLD.state OR NEW.note <> OLD.note
      OR NEW.entered_by <> OLD.entered_by OR NEW.submitted_by <> OLD.submitted_by OR NEW.decided_by <> OLD.decided_by
      OR NEW.editors <> OLD.editors OR NEW.before_by <> OLD.before_by OR NEW.before_note <> OLD.before_note))
BEGIN SELECT RAISE(ABORT, 'the version of an entry moves by one with every change'); END;
CREATE INDEX draft_item ON draft (quarter, key);
COMMIT;
PRAGMA application_id=1886413361;
PRAGMA user_version=5;
