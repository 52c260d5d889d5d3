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
INSERT INTO figure VALUES('M1','','2022-23-Q2','published table','76','76',NULL,NULL,'','',0,'','','',1795884087905,0);
INSERT INTO figure VALUES('M1','','2022-23-Q3','published table','90','90',NULL,NULL,'','',0,'','','',1795884088813,0);
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
  opened_at    INTEGER,
  PRIMARY KEY (quarter, key),
  CHECK ((entered_by = '') = (entered_at IS NULL)),
  CHECK ((submitted_by = '') = (submitted_at IS NULL)),
  CHECK ((decided_by = '') = (decided_at IS NULL)),
  CHECK ((opened_by = '') = (opened_at IS NULL)),
  CHECK (state <> 'submitted' OR submitted_by <> ''),
  CHECK (state <> 'accepted' OR decided_by <> ''),
  FOREIGN KEY (quarter, key) REFERENCES item (quarter, key)
) STRICT;
INSERT INTO entry VALUES('2023-24-Q2','M3',2,'submitted','{"value":"81%"}','{"value":"81%"}','root',1795884087905,'bob',1795884088712,'',NULL,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q2','M1',6,'accepted','{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023.","value":"62"}',NULL,'ann',1795884088201,'ann',1795884088300,'lea',1795884088375,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q2','M2',4,'accepted','{"commentary":"All but two.","value":"91%"}',NULL,'ann',1795884088507,'ann',1795884088567,'max',1795884088636,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q3','M1',1,'in_progress','{"value":"70"}',NULL,'ann',1795884088900,'',NULL,'',NULL,'','',NULL);
CREATE TABLE draft (
  owner         TEXT NOT NULL,
  quarter       TEXT NOT NULL,
  key           TEXT NOT NULL,
  version       INTEGER NOT NULL, -- of the entry it started from
  base          TEXT NOT NULL,    -- that entry's content
  content       TEXT NOT NULL,
  cursor_field  TEXT NOT NULL,
  cursor_offset INTEGER NOT NULL,
  saved_at      INTEGER NOT NULL,
  PRIMARY KEY (owner, quarter, key)
) STRICT;
INSERT INTO draft VALUES('root','2023-24-Q3','M3',0,'{}','{"commentary":"79"}','commentary',2,1795884095875);
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
INSERT INTO audit VALUES(1,1795884087849,'root','','local:root@council','init','','officer root',0,'','{"name":"Ada Admin","post":"Administrator","role":"administrator"}','','0000000000000000000000000000000000000000000000000000000000000000','2a5e3cebbb38d17ac33fea1b7a4e4d6b69e12f034abe3a4e65e84c15c2549411');
INSERT INTO audit VALUES(2,1795884087905,'root','','local:root@council','import','','officer ann',0,'','{"name":"Ann Ash","post":"Head of Service","role":"officer"}','','2a5e3cebbb38d17ac33fea1b7a4e4d6b69e12f034abe3a4e65e84c15c2549411','9ac0c84712111afb8b6ebc9544a39dc7cd5b5a42117eef3d9e0ea2a5485fe39e');
INSERT INTO audit VALUES(3,1795884087905,'root','','local:root@council','import','','officer bob',0,'','{"name":"Bob Birch","post":"Head of Schools","role":"officer"}','','9ac0c84712111afb8b6ebc9544a39dc7cd5b5a42117eef3d9e0ea2a5485fe39e','69d8f817e69f3f74a38ed8d6452267534985e248fa428a28f2af242c485da03b');
INSERT INTO audit VALUES(4,1795884087905,'root','','local:root@council','import','','officer lea',0,'','{"name":"Lea Lead","post":"Performance","role":"lead"}','','69d8f817e69f3f74a38ed8d6452267534985e248fa428a28f2af242c485da03b','89e10e088fefadce45c24820d8a9bf49d1edeab78ab56b61a091441d1e0e1daf');
INSERT INTO audit VALUES(5,1795884087905,'root','','local:root@council','import','','officer max',0,'','{"name":"Max Moor","post":"Performance","role":"lead"}','','89e10e088fefadce45c24820d8a9bf49d1edeab78ab56b61a091441d1e0e1daf','93a99301f438d650a8adcd4ff2d7d0586f7aeaf79ea22cc364d6482a3a152092');
INSERT INTO audit VALUES(6,1795884087905,'root','','local:root@council','import','','plan 2023-24-Q2',0,'','{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"A report","tolerance":"10"}','','93a99301f438d650a8adcd4ff2d7d0586f7aeaf79ea22cc364d6482a3a152092','44f7f93be5cdb4a7c190c89df67f64509ca9dbf02aee63892ca2a4b6d9ffef3c');
INSERT INTO audit VALUES(7,1795884087905,'root','','local:root@council','import','','objective O1',0,'','{"parent":"","position":0,"title":"Keeping children safe"}','','44f7f93be5cdb4a7c190c89df67f64509ca9dbf02aee63892ca2a4b6d9ffef3c','e973034f4dcc0d99bdba688c579a443f1d111f46e9a77429243686ffe69116c5');
INSERT INTO audit VALUES(8,1795884087905,'root','','local:root@council','import','','M1',0,'','{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"68","value":"68"}],"title":"Children entering care","tolerance":null,"tolerance_kind":null,"unit":"count"}','','e973034f4dcc0d99bdba688c579a443f1d111f46e9a77429243686ffe69116c5','233dd5774047f8c0141e6f01a9257bfc2aabf4d826341fc2bd61c98582dd1b2e');
INSERT INTO audit VALUES(9,1795884087905,'root','','local:root@council','import','','M2',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"90%","text":"90%","value":"90"}],"title":"Care leavers in suitable homes","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','233dd5774047f8c0141e6f01a9257bfc2aabf4d826341fc2bd61c98582dd1b2e','39b1dcd63f405541d6e557281ce52b36712155c1077644764cd16533ff4a556c');
INSERT INTO audit VALUES(10,1795884087905,'root','','local:root@council','import','','M3',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"80%","text":"80%","value":"80"}],"title":"Visits in time","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','39b1dcd63f405541d6e557281ce52b36712155c1077644764cd16533ff4a556c','9c83e7a153556b9e8f340e4985ca38f09e4ba101bee4da9daaa945ba32355dbe');
INSERT INTO audit VALUES(11,1795884087905,'root','','local:root@council','import','','S1',0,'','{"due":"2024-03-31","objective":"O1","position":0,"ref":"S1","title":"A strategy"}','','9c83e7a153556b9e8f340e4985ca38f09e4ba101bee4da9daaa945ba32355dbe','7439e9fdb63bb4981e1c163c5eb4a899d81d1167197fcb1de63a150bfb8968ae');
INSERT INTO audit VALUES(12,1795884087905,'root','','local:root@council','import','','M1',0,'','{"officer":"ann","role":"responsible"}','','7439e9fdb63bb4981e1c163c5eb4a899d81d1167197fcb1de63a150bfb8968ae','e3a53d154f628dd85ba60b2af9ee755a96790f41100583c2ba636e02f0cda5c0');
INSERT INTO audit VALUES(13,1795884087905,'root','','local:root@council','import','','M2',0,'','{"officer":"ann","role":"responsible"}','','e3a53d154f628dd85ba60b2af9ee755a96790f41100583c2ba636e02f0cda5c0','9534ca184ba2127fe28a687ae68a9d7be2120ff890efbfa9975e7897c132354e');
INSERT INTO audit VALUES(14,1795884087905,'root','','local:root@council','import','','M3',0,'','{"officer":"bob","role":"responsible"}','','9534ca184ba2127fe28a687ae68a9d7be2120ff890efbfa9975e7897c132354e','254520aed42d3962560c27a4615aacfd3b272a6c8a56a95c40a60ed18a6569e1');
INSERT INTO audit VALUES(15,1795884087905,'root','','local:root@council','import','','S1',0,'','{"officer":"bob","role":"responsible"}','','254520aed42d3962560c27a4615aacfd3b272a6c8a56a95c40a60ed18a6569e1','8a039b72bf2649f9a51ae4df5fb0f23fe0231bada9bbca249a7acaed8d158c0b');
INSERT INTO audit VALUES(16,1795884087905,'root','','local:root@council','import','','M1',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}','','8a039b72bf2649f9a51ae4df5fb0f23fe0231bada9bbca249a7acaed8d158c0b','6ef41935b33635a0d752dc2f666bdaaa9064830c64255abf3f1a049067bc97dc');
INSERT INTO audit VALUES(17,1795884087905,'root','','local:root@council','import','2023-24-Q2','M3',1,'{"state":"not_started"}','{"state":"in_progress","value":"81%"}','','6ef41935b33635a0d752dc2f666bdaaa9064830c64255abf3f1a049067bc97dc','ab11386e9e051483a184673a9bcbb40dbeec1dd9da2e8af405b5b16d6d1b3538');
INSERT INTO audit VALUES(18,1795884087983,'ann','root','local:root@council','commit','2023-24-Q2','M1',1,'{"state":"not_started"}','{"commentary":"More came than planned: two court decisions in July.","state":"in_progress","value":"62"}','','ab11386e9e051483a184673a9bcbb40dbeec1dd9da2e8af405b5b16d6d1b3538','ddae9a42c2f79d2444d0811c598ac3e25254e9f87a048d30397019586d2a0431');
INSERT INTO audit VALUES(19,1795884088046,'ann','root','local:root@council','submit','2023-24-Q2','M1',2,'{"state":"in_progress"}','{"state":"submitted"}','','ddae9a42c2f79d2444d0811c598ac3e25254e9f87a048d30397019586d2a0431','983859ef54fd574be2198b810b5b1f941ddf3a2c5d9f4e4c7c98688ad3977683');
INSERT INTO audit VALUES(20,1795884088133,'lea','root','local:root@council','return','2023-24-Q2','M1',3,'{"state":"submitted"}','{"state":"returned"}','By when?','983859ef54fd574be2198b810b5b1f941ddf3a2c5d9f4e4c7c98688ad3977683','9b7c22177efdd32d9ff504ae36e5c0a3e61ba199c04bd7e5a0a3d1885321d5b2');
INSERT INTO audit VALUES(21,1795884088201,'ann','root','local:root@council','commit','2023-24-Q2','M1',4,'{"commentary":"More came than planned: two court decisions in July."}','{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023."}','','9b7c22177efdd32d9ff504ae36e5c0a3e61ba199c04bd7e5a0a3d1885321d5b2','4c704baa7cab4e9ce773124f99381231144ffe1821754dfff20ff18d603cf5e5');
INSERT INTO audit VALUES(22,1795884088300,'ann','root','local:root@council','submit','2023-24-Q2','M1',5,'{"state":"returned"}','{"state":"submitted"}','','4c704baa7cab4e9ce773124f99381231144ffe1821754dfff20ff18d603cf5e5','d05ffaeef2f30aa3fb848a3c2c35e598c65656aee0fc173cdbec17b31cb0c9ce');
INSERT INTO audit VALUES(23,1795884088375,'lea','root','local:root@council','accept','2023-24-Q2','M1',6,'{"state":"submitted"}','{"state":"accepted"}','','d05ffaeef2f30aa3fb848a3c2c35e598c65656aee0fc173cdbec17b31cb0c9ce','3965b56b151214d71a30d01fb3ce0f98d7082e5271200f73f58657e23aa56db9');
INSERT INTO audit VALUES(24,1795884088447,'lea','root','local:root@council','commit','2023-24-Q2','M2',1,'{"state":"not_started"}','{"state":"in_progress","value":"91%"}','','3965b56b151214d71a30d01fb3ce0f98d7082e5271200f73f58657e23aa56db9','cee02666faf65338a512eef02b566025ca60aa2db78e7de9a97b6f38bff09d34');
INSERT INTO audit VALUES(25,1795884088507,'ann','root','local:root@council','commit','2023-24-Q2','M2',2,'{}','{"commentary":"All but two."}','','cee02666faf65338a512eef02b566025ca60aa2db78e7de9a97b6f38bff09d34','1e2e23b07c7fd99ea06d1a4ef5ec7de626fea7621c4011fb8c697bf1abc0b354');
INSERT INTO audit VALUES(26,1795884088567,'ann','root','local:root@council','submit','2023-24-Q2','M2',3,'{"state":"in_progress"}','{"state":"submitted"}','','1e2e23b07c7fd99ea06d1a4ef5ec7de626fea7621c4011fb8c697bf1abc0b354','052f07db629bd3d408f75dc6052fbf62b3fdc18003e83e5766b6fd04447e6a7e');
INSERT INTO audit VALUES(27,1795884088636,'max','root','local:root@council','accept','2023-24-Q2','M2',4,'{"state":"submitted"}','{"state":"accepted"}','','052f07db629bd3d408f75dc6052fbf62b3fdc18003e83e5766b6fd04447e6a7e','faee611e5ae49928195c0ceb3469bff3004dbdf74aa1051a33afed4bae42aed7');
INSERT INTO audit VALUES(28,1795884088712,'bob','root','local:root@council','submit','2023-24-Q2','M3',2,'{"state":"in_progress"}','{"state":"submitted"}','','faee611e5ae49928195c0ceb3469bff3004dbdf74aa1051a33afed4bae42aed7','e3b0a1bdd9ff824f4a967b518c097c54fa75713548cd7728d86796f8ef5c8ccb');
INSERT INTO audit VALUES(29,1795884088813,'root','','local:root@council','import','','plan 2023-24-Q3',0,'','{"checks_off":"","council":"Anytown","due_on":"2024-01-16","scheme":"tolerance","share":0,"title":"A report","tolerance":"10"}','','e3b0a1bdd9ff824f4a967b518c097c54fa75713548cd7728d86796f8ef5c8ccb','3420ac8b68e056b81db197819a8a8f9ef01e7bbab50f6321cf834fa01dc237a2');
INSERT INTO audit VALUES(30,1795884088813,'root','','local:root@council','import','','objective O1',0,'','{"parent":"","position":0,"title":"Keeping children safe"}','','3420ac8b68e056b81db197819a8a8f9ef01e7bbab50f6321cf834fa01dc237a2','4bbd5cc3a8582b6fa6730047688ffb3a433652d67057d891b5834ef1e2e164b2');
INSERT INTO audit VALUES(31,1795884088813,'root','','local:root@council','import','','M1',0,'','{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"68","value":"68"}],"title":"Children entering care","tolerance":null,"tolerance_kind":null,"unit":"count"}','','4bbd5cc3a8582b6fa6730047688ffb3a433652d67057d891b5834ef1e2e164b2','2ccbb5f45c01321f9429add24cbfce8346070c1aaac656ab89d712b4b2f05b0c');
INSERT INTO audit VALUES(32,1795884088813,'root','','local:root@council','import','','M2',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"90%","text":"90%","value":"90"}],"title":"Care leavers in suitable homes","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','2ccbb5f45c01321f9429add24cbfce8346070c1aaac656ab89d712b4b2f05b0c','3526f1de51b3f9c91b82d62c1029bda1ad5bd0610bd41c40b398bca22a3a8a03');
INSERT INTO audit VALUES(33,1795884088813,'root','','local:root@council','import','','M3',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"80%","text":"80%","value":"80"}],"title":"Visits in time","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','3526f1de51b3f9c91b82d62c1029bda1ad5bd0610bd41c40b398bca22a3a8a03','542b8fc625b63f7294d7015481bc21c517c243a704d4eecd4773da96bdf81e6b');
INSERT INTO audit VALUES(34,1795884088813,'root','','local:root@council','import','','S1',0,'','{"due":"2024-03-31","objective":"O1","position":0,"ref":"S1","title":"A strategy"}','','542b8fc625b63f7294d7015481bc21c517c243a704d4eecd4773da96bdf81e6b','f65b2b90c5150873df66a3313aaa37863b2b6959639ae461fa9f9a77a783ac7d');
INSERT INTO audit VALUES(35,1795884088813,'root','','local:root@council','import','','M1',0,'','{"officer":"ann","role":"responsible"}','','f65b2b90c5150873df66a3313aaa37863b2b6959639ae461fa9f9a77a783ac7d','8ede25d1f4bad778ce4f0cb73e1cb05dad7f3c9f4917d25d829ba26a7aab09e7');
INSERT INTO audit VALUES(36,1795884088813,'root','','local:root@council','import','','M2',0,'','{"officer":"ann","role":"responsible"}','','8ede25d1f4bad778ce4f0cb73e1cb05dad7f3c9f4917d25d829ba26a7aab09e7','8ec9dc34022ffd3c12c3d5552d195c47958d8f23fb34ff54f4849fc808686299');
INSERT INTO audit VALUES(37,1795884088813,'root','','local:root@council','import','','M3',0,'','{"officer":"bob","role":"responsible"}','','8ec9dc34022ffd3c12c3d5552d195c47958d8f23fb34ff54f4849fc808686299','7288ed02df88d4d90ffd9742681eb6546e532f0544ed04cc7e7a4995408459e1');
INSERT INTO audit VALUES(38,1795884088813,'root','','local:root@council','import','','S1',0,'','{"officer":"bob","role":"responsible"}','','7288ed02df88d4d90ffd9742681eb6546e532f0544ed04cc7e7a4995408459e1','7920fd208fc511553a6d367ea498adc85225c72ad66f90633e62ad41747ce5e8');
INSERT INTO audit VALUES(39,1795884088813,'root','','local:root@council','import','','M1',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q3","promised":"","raw":"90","source":"published table","unit":"","value":"90"}','','7920fd208fc511553a6d367ea498adc85225c72ad66f90633e62ad41747ce5e8','c269e78f875bb915342ef92d5aa2dcc102e00910cdb372636f4aba99ec49617e');
INSERT INTO audit VALUES(40,1795884088900,'ann','root','local:root@council','commit','2023-24-Q3','M1',1,'{"state":"not_started"}','{"state":"in_progress","value":"70"}','','c269e78f875bb915342ef92d5aa2dcc102e00910cdb372636f4aba99ec49617e','29222d61c7e1a5294c334f1e24d379c7a411e973c5a4dd2a48e1479f41628f56');
CREATE INDEX assignment_login ON assignment (login);
CREATE TRIGGER entry_starts_at_1 BEFORE INSERT ON entry
WHEN NEW.version <> 1 OR EXISTS (SELECT 1 FROM entry WHERE quarter = NEW.quarter AND key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'an entry starts at version 1 and is never replaced'); END;
CREATE TRIGGER entry_moves_by_1 BEFORE UPDATE ON entry
WHEN NEW.quarter <> OLD.quarter OR NEW.key <> OLD.key
  OR NEW.version NOT IN (OLD.version, OLD.version + 1)
  OR (NEW.version = OLD.version AND (NEW.content <> OLD.content OR NEW.state <> OLD.state OR NEW.note <> OLD.note
      OR NEW.entered_by <> OLD.entered_by OR NEW.submitted_by <> OLD.submitted_by OR NEW.decided_by <> OLD.decided_by))
BEGIN SELECT RAISE(ABORT, 'the version of an entry moves by one with every change'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE INDEX draft_item ON draft (quarter, key);
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
COMMIT;
PRAGMA application_id=1886413361;
PRAGMA user_version=1;
