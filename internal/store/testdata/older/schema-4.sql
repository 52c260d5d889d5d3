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
INSERT INTO figure VALUES('M1','','2022-23-Q2','published table','76','76',NULL,NULL,'','',0,'','','',1795884125049,0);
INSERT INTO figure VALUES('M1','','2022-23-Q3','published table','90','90',NULL,NULL,'','',0,'','','',1795884128207,0);
INSERT INTO figure VALUES('M3','','2022-23-Q3','annual return','79','79',NULL,NULL,'','',0,'','','',1795884128640,0);
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
INSERT INTO entry VALUES('2023-24-Q2','M3',2,'submitted','{"value":"81%"}','{"value":"81%"}','root',1795884125049,'bob',1795884127117,'',NULL,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q2','M1',6,'accepted','{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023.","value":"62"}',NULL,'ann',1795884125911,'ann',1795884126051,'lea',1795884126210,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q2','M2',4,'accepted','{"commentary":"All but two.","value":"91%"}',NULL,'ann',1795884126559,'ann',1795884126822,'max',1795884126950,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q3','M1',1,'in_progress','{"value":"70"}',NULL,'ann',1795884128411,'',NULL,'',NULL,'','',NULL);
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
INSERT INTO draft VALUES('root','2023-24-Q3','M3',0,'{}','{"commentary":"79"}','commentary',2,1795884135836);
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
INSERT INTO audit VALUES(1,1795884124865,'root','','local:root@council','init','','officer root',0,'','{"name":"Ada Admin","post":"Administrator","role":"administrator"}','','0000000000000000000000000000000000000000000000000000000000000000','438c5f647acccfa89a50f1bc9b0775901a7cd4ffd8314419010a53addd7e16fe');
INSERT INTO audit VALUES(2,1795884125049,'root','','local:root@council','import','','officer ann',0,'','{"name":"Ann Ash","post":"Head of Service","role":"officer"}','','438c5f647acccfa89a50f1bc9b0775901a7cd4ffd8314419010a53addd7e16fe','8b641fed877365a10f0b56eecf639da7875d45b00dce600ef201404bf29e52e8');
INSERT INTO audit VALUES(3,1795884125049,'root','','local:root@council','import','','officer bob',0,'','{"name":"Bob Birch","post":"Head of Schools","role":"officer"}','','8b641fed877365a10f0b56eecf639da7875d45b00dce600ef201404bf29e52e8','0a4432542c426dc89ec6e3ab752962ac50816d0d6fc5f3c2083dcafcececc9a5');
INSERT INTO audit VALUES(4,1795884125049,'root','','local:root@council','import','','officer lea',0,'','{"name":"Lea Lead","post":"Performance","role":"lead"}','','0a4432542c426dc89ec6e3ab752962ac50816d0d6fc5f3c2083dcafcececc9a5','46f1fdb49535febb679e0c51b0feb30a74f070c3b82aa8a4d896174ec915aa7c');
INSERT INTO audit VALUES(5,1795884125049,'root','','local:root@council','import','','officer max',0,'','{"name":"Max Moor","post":"Performance","role":"lead"}','','46f1fdb49535febb679e0c51b0feb30a74f070c3b82aa8a4d896174ec915aa7c','2dc214947895bb2e7097a771c61061e3e99820f4a4f3d0f2a67c3996beb3a100');
INSERT INTO audit VALUES(6,1795884125049,'root','','local:root@council','import','','plan 2023-24-Q2',0,'','{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"A report","tolerance":"10"}','','2dc214947895bb2e7097a771c61061e3e99820f4a4f3d0f2a67c3996beb3a100','1ed67735589ea6e15176881f4de69949db2f5d757d554c132042de01a76867d0');
INSERT INTO audit VALUES(7,1795884125049,'root','','local:root@council','import','','objective O1',0,'','{"parent":"","position":0,"title":"Keeping children safe"}','','1ed67735589ea6e15176881f4de69949db2f5d757d554c132042de01a76867d0','15e17b029e08929806f4f5ddfc9892ef1f1cf41165b7ff686564445e0bdf4477');
INSERT INTO audit VALUES(8,1795884125049,'root','','local:root@council','import','','M1',0,'','{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"68","value":"68"}],"title":"Children entering care","tolerance":null,"tolerance_kind":null,"unit":"count"}','','15e17b029e08929806f4f5ddfc9892ef1f1cf41165b7ff686564445e0bdf4477','ba30c7b4acd405239888175f365a577604849f0fee9614b8de800a0ae6e5f48b');
INSERT INTO audit VALUES(9,1795884125049,'root','','local:root@council','import','','M2',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"90%","text":"90%","value":"90"}],"title":"Care leavers in suitable homes","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','ba30c7b4acd405239888175f365a577604849f0fee9614b8de800a0ae6e5f48b','3426030e4a24da664b8d2f1c2f7baa3f51f0547f40e2ff445119db06439533c3');
INSERT INTO audit VALUES(10,1795884125049,'root','','local:root@council','import','','M3',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"80%","text":"80%","value":"80"}],"title":"Visits in time","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','3426030e4a24da664b8d2f1c2f7baa3f51f0547f40e2ff445119db06439533c3','c74bf3f2988c5370d19efc29f32787599d857faff4e24b65fc977e7ddef1851d');
INSERT INTO audit VALUES(11,1795884125049,'root','','local:root@council','import','','S1',0,'','{"due":"2024-03-31","objective":"O1","position":0,"ref":"S1","title":"A strategy"}','','c74bf3f2988c5370d19efc29f32787599d857faff4e24b65fc977e7ddef1851d','97d83f9618af495df2421dddbeb3416bb9ebb894b4af9e38af74e3c21a59a384');
INSERT INTO audit VALUES(12,1795884125049,'root','','local:root@council','import','','M1',0,'','{"officer":"ann","role":"responsible"}','','97d83f9618af495df2421dddbeb3416bb9ebb894b4af9e38af74e3c21a59a384','ed148b5bafd761c1a138cae97ee0ac9423aa57c2f9dc00993091a6a95f371f52');
INSERT INTO audit VALUES(13,1795884125049,'root','','local:root@council','import','','M2',0,'','{"officer":"ann","role":"responsible"}','','ed148b5bafd761c1a138cae97ee0ac9423aa57c2f9dc00993091a6a95f371f52','00922362a78c82e273841007a74004e20ded2754d92b58ca0d64b06790038826');
INSERT INTO audit VALUES(14,1795884125049,'root','','local:root@council','import','','M3',0,'','{"officer":"bob","role":"responsible"}','','00922362a78c82e273841007a74004e20ded2754d92b58ca0d64b06790038826','d8f6f282e8de225d714bc786bd6289a48a0108fa38fa005bd82bc9aa5c4e3a35');
INSERT INTO audit VALUES(15,1795884125049,'root','','local:root@council','import','','S1',0,'','{"officer":"bob","role":"responsible"}','','d8f6f282e8de225d714bc786bd6289a48a0108fa38fa005bd82bc9aa5c4e3a35','300a698f7200e1da9b79920f3a9dbd39edc96371b4b553edff027fca67337b8d');
INSERT INTO audit VALUES(16,1795884125049,'root','','local:root@council','import','','M1',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}','','300a698f7200e1da9b79920f3a9dbd39edc96371b4b553edff027fca67337b8d','ba482ac52ae65884320f1e2e3fc09ebcda5d748790177366ed06c53b4914ce43');
INSERT INTO audit VALUES(17,1795884125049,'root','','local:root@council','import','2023-24-Q2','M3',1,'{"state":"not_started"}','{"state":"in_progress","value":"81%"}','','ba482ac52ae65884320f1e2e3fc09ebcda5d748790177366ed06c53b4914ce43','c6d2802570dd061ad3c68960dca9bd1103c23a4c0b7bd1d79d67e341e69a9ca9');
INSERT INTO audit VALUES(18,1795884125285,'ann','root','local:root@council','commit','2023-24-Q2','M1',1,'{"state":"not_started"}','{"commentary":"More came than planned: two court decisions in July.","state":"in_progress","value":"62"}','','c6d2802570dd061ad3c68960dca9bd1103c23a4c0b7bd1d79d67e341e69a9ca9','d517b662b255d12730725bee1275cdaa3370692cc951c88e576c469bb346e19c');
INSERT INTO audit VALUES(19,1795884125478,'ann','root','local:root@council','submit','2023-24-Q2','M1',2,'{"state":"in_progress"}','{"state":"submitted"}','','d517b662b255d12730725bee1275cdaa3370692cc951c88e576c469bb346e19c','37f79dfac8ec250582c9d179319408ae47482cf398170013d98b4e7d33a129c6');
INSERT INTO audit VALUES(20,1795884125684,'lea','root','local:root@council','return','2023-24-Q2','M1',3,'{"state":"submitted"}','{"state":"returned"}','By when?','37f79dfac8ec250582c9d179319408ae47482cf398170013d98b4e7d33a129c6','fc01a3c90141424303018c5997ea38f3dd945543b7d0b244452bf1776513b13a');
INSERT INTO audit VALUES(21,1795884125911,'ann','root','local:root@council','commit','2023-24-Q2','M1',4,'{"commentary":"More came than planned: two court decisions in July."}','{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023."}','','fc01a3c90141424303018c5997ea38f3dd945543b7d0b244452bf1776513b13a','635936e893042eb0f981ad9d0a8923cf6c02c2976aead28c94ddd257eb0bfa69');
INSERT INTO audit VALUES(22,1795884126051,'ann','root','local:root@council','submit','2023-24-Q2','M1',5,'{"state":"returned"}','{"state":"submitted"}','','635936e893042eb0f981ad9d0a8923cf6c02c2976aead28c94ddd257eb0bfa69','d653eec2fc1133d5b381f53a103b1d8600a70d34b2b023f2f75f9fcfd6ddff74');
INSERT INTO audit VALUES(23,1795884126210,'lea','root','local:root@council','accept','2023-24-Q2','M1',6,'{"state":"submitted"}','{"state":"accepted"}','','d653eec2fc1133d5b381f53a103b1d8600a70d34b2b023f2f75f9fcfd6ddff74','1eded91bca94163e16fc794806a70d838c7e9741d8f8f1a3475411d367fc0fa0');
INSERT INTO audit VALUES(24,1795884126396,'lea','root','local:root@council','commit','2023-24-Q2','M2',1,'{"state":"not_started"}','{"state":"in_progress","value":"91%"}','','1eded91bca94163e16fc794806a70d838c7e9741d8f8f1a3475411d367fc0fa0','9950edcd885b04cda1be0dc062fbff8961c22556ea90642eb09a4e299de9ecea');
INSERT INTO audit VALUES(25,1795884126559,'ann','root','local:root@council','commit','2023-24-Q2','M2',2,'{}','{"commentary":"All but two."}','','9950edcd885b04cda1be0dc062fbff8961c22556ea90642eb09a4e299de9ecea','cec5efd1371649723850b4db4792acfa4e98db3ff059c12eafb5aba639977960');
INSERT INTO audit VALUES(26,1795884126822,'ann','root','local:root@council','submit','2023-24-Q2','M2',3,'{"state":"in_progress"}','{"state":"submitted"}','','cec5efd1371649723850b4db4792acfa4e98db3ff059c12eafb5aba639977960','6cc61f43ffc3dd7727838319b76f6417a6dd6431a21eb0e9ff42dedf029eb60e');
INSERT INTO audit VALUES(27,1795884126950,'max','root','local:root@council','accept','2023-24-Q2','M2',4,'{"state":"submitted"}','{"state":"accepted"}','','6cc61f43ffc3dd7727838319b76f6417a6dd6431a21eb0e9ff42dedf029eb60e','cdf4bae1823e0c49ac20142373621a03d39ad087a9aed009579c1d4e2b802047');
INSERT INTO audit VALUES(28,1795884127117,'bob','root','local:root@council','submit','2023-24-Q2','M3',2,'{"state":"in_progress"}','{"state":"submitted"}','','cdf4bae1823e0c49ac20142373621a03d39ad087a9aed009579c1d4e2b802047','467320e5383aa04e1b526b851166a9676f71dfae662ecd821da91f2994d46a20');
INSERT INTO audit VALUES(29,1795884127226,'root','','local:root@council','add_key','','officer ann',0,'','{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}','','467320e5383aa04e1b526b851166a9676f71dfae662ecd821da91f2994d46a20','b778c27d8b226885260392d6065f9aa60622ae1fd8d62bfe5ec0b0994b18f24a');
INSERT INTO audit VALUES(30,1795884127389,'root','','local:root@council','add_key','','officer bob',0,'','{"comment":"bob","fingerprint":"SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg","type":"ssh-ed25519"}','','b778c27d8b226885260392d6065f9aa60622ae1fd8d62bfe5ec0b0994b18f24a','4677832e6c72afb8947d0fc2ab2aa7aea8502e4c494ee73d46d694459ff9ed4f');
INSERT INTO audit VALUES(31,1795884127837,'root','','local:root@council','remove_key','','officer bob',0,'{"comment":"bob","fingerprint":"SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg","type":"ssh-ed25519"}','','','4677832e6c72afb8947d0fc2ab2aa7aea8502e4c494ee73d46d694459ff9ed4f','504ae2ddb296edc907fbeff323e257845fd20183edade726b75c04c86989edda');
INSERT INTO audit VALUES(32,1795884128029,'lea','root','local:root@council','sign_off','2023-24-Q2','sign-off',0,'','{"digest":"817ea87da9df8b205c1ec898e7d65899ebe901e72aaa95069c0fe41d9c2384db","name":"Lea Lead","open":["M3","S1"]}','The strategy is late.','504ae2ddb296edc907fbeff323e257845fd20183edade726b75c04c86989edda','fb702f314fd93010f97a3eaf66871d0548b96aff3b776e63950cb0b6d6956cfa');
INSERT INTO audit VALUES(33,1795884128207,'root','','local:root@council','import','','plan 2023-24-Q3',0,'','{"checks_off":"","council":"Anytown","due_on":"2024-01-16","scheme":"tolerance","share":0,"title":"A report","tolerance":"10"}','','fb702f314fd93010f97a3eaf66871d0548b96aff3b776e63950cb0b6d6956cfa','a5a18f2c597ae900df6c072292597d26a3062575eb4433bbaf39ec9208a166dd');
INSERT INTO audit VALUES(34,1795884128207,'root','','local:root@council','import','','objective O1',0,'','{"parent":"","position":0,"title":"Keeping children safe"}','','a5a18f2c597ae900df6c072292597d26a3062575eb4433bbaf39ec9208a166dd','bcf63fa79b2a428b5c0aff8750affe1f50c8cf3cbe85d5b322e00d064449ecb8');
INSERT INTO audit VALUES(35,1795884128207,'root','','local:root@council','import','','M1',0,'','{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"68","value":"68"}],"title":"Children entering care","tolerance":null,"tolerance_kind":null,"unit":"count"}','','bcf63fa79b2a428b5c0aff8750affe1f50c8cf3cbe85d5b322e00d064449ecb8','4741794379e620726b49b81fd1d121d25512dc726ec755b1a14d94a5b2bdf724');
INSERT INTO audit VALUES(36,1795884128207,'root','','local:root@council','import','','M2',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"90%","text":"90%","value":"90"}],"title":"Care leavers in suitable homes","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','4741794379e620726b49b81fd1d121d25512dc726ec755b1a14d94a5b2bdf724','f28426a1af7977b25f7098b7a04525822d96c07207351dee8faa7af67b96947f');
INSERT INTO audit VALUES(37,1795884128207,'root','','local:root@council','import','','M3',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"80%","text":"80%","value":"80"}],"title":"Visits in time","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','f28426a1af7977b25f7098b7a04525822d96c07207351dee8faa7af67b96947f','f74fa85702cf0976105defc336c1c86926e594213c644b26576d8d4545163350');
INSERT INTO audit VALUES(38,1795884128207,'root','','local:root@council','import','','S1',0,'','{"due":"2024-03-31","objective":"O1","position":0,"ref":"S1","title":"A strategy"}','','f74fa85702cf0976105defc336c1c86926e594213c644b26576d8d4545163350','b6aa953c51796ccc8537b59bfdc38c595eb0bcb8fe0652f440258aa7673af72b');
INSERT INTO audit VALUES(39,1795884128207,'root','','local:root@council','import','','M1',0,'','{"officer":"ann","role":"responsible"}','','b6aa953c51796ccc8537b59bfdc38c595eb0bcb8fe0652f440258aa7673af72b','c46da40b397f7b0ebfeba6c7255fea616eb64631295bdc1d17d7f236038ae2aa');
INSERT INTO audit VALUES(40,1795884128207,'root','','local:root@council','import','','M2',0,'','{"officer":"ann","role":"responsible"}','','c46da40b397f7b0ebfeba6c7255fea616eb64631295bdc1d17d7f236038ae2aa','c27e08e402cc4b6d914d34151cae44f8f8ad3baf61a2e41ce6cf62295938bde8');
INSERT INTO audit VALUES(41,1795884128207,'root','','local:root@council','import','','M3',0,'','{"officer":"bob","role":"responsible"}','','c27e08e402cc4b6d914d34151cae44f8f8ad3baf61a2e41ce6cf62295938bde8','a936d0c7cdad61b6797c51a51075662461f408e99fb46d2f2a02ca632e30e4c4');
INSERT INTO audit VALUES(42,1795884128207,'root','','local:root@council','import','','S1',0,'','{"officer":"bob","role":"responsible"}','','a936d0c7cdad61b6797c51a51075662461f408e99fb46d2f2a02ca632e30e4c4','a83697edfcec537a9386ebc90777dd2c4902e70ddd897e749e8d49f37828a196');
INSERT INTO audit VALUES(43,1795884128207,'root','','local:root@council','import','','M1',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q3","promised":"","raw":"90","source":"published table","unit":"","value":"90"}','','a83697edfcec537a9386ebc90777dd2c4902e70ddd897e749e8d49f37828a196','b6167198c13d163dfe90aecffe5b4cb67bf34c8e97304e8dd69180fc66d57299');
INSERT INTO audit VALUES(44,1795884128411,'ann','root','local:root@council','commit','2023-24-Q3','M1',1,'{"state":"not_started"}','{"state":"in_progress","value":"70"}','','b6167198c13d163dfe90aecffe5b4cb67bf34c8e97304e8dd69180fc66d57299','88830e62b2fdba57086ceac1a84dfaf93a29ac0d245789401dff108efcf5bbc3');
INSERT INTO audit VALUES(45,1795884128640,'bob','root','local:root@council','compare','2023-24-Q3','M3',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q3","promised":"","raw":"79","source":"annual return","unit":"","value":"79"}','annual return','88830e62b2fdba57086ceac1a84dfaf93a29ac0d245789401dff108efcf5bbc3','26e8743f221f49287ad0ac679988f3f6390580f6c43b6731a92fa5d4fd1bed9a');
CREATE TABLE officer_key (
  fingerprint TEXT NOT NULL PRIMARY KEY CHECK (fingerprint GLOB 'SHA256:?*'),
  line        TEXT NOT NULL CHECK (line <> ''), -- type and key, as in authorized_keys
  login       TEXT NOT NULL REFERENCES officer,
  comment     TEXT NOT NULL,
  added_at    INTEGER NOT NULL,
  added_by    TEXT NOT NULL,
  revoked_at  INTEGER -- NULL: it lets its officer in
) STRICT;
INSERT INTO officer_key VALUES('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB','ann','ann',1795884127226,'root',NULL);
INSERT INTO officer_key VALUES('SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFIN7qSRui62FVfTBY2CrMp7wLsda4RZ8xQsUvpLNAPK','bob','bob',1795884127389,'root',1795884127837);
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
INSERT INTO frozen VALUES('2023-24-Q2',1,'M1','{"Measure":{"Key":"M1","Ref":"M1","Objective":"O1","Title":"Children entering care","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"68","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann"],"Entry":{"Key":"M1","Quarter":"2023-24-Q2","State":"accepted","Version":6,"Content":{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023.","value":"62"},"EnteredBy":"ann","EnteredAt":"2026-11-28T16:42:05.911Z","SubmittedBy":"ann","SubmittedAt":"2026-11-28T16:42:06.051Z","DecidedBy":"lea","DecidedAt":"2026-11-28T16:42:06.21Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z"},"Earlier":[{"Key":"M1","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"62","Value":"62","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"red","Published":"red","Judged":false,"Reason":"","ByPart":false,"Sentence":"Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.","Paragraph":"The value is 62 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 62 is 28 over 34. The tolerance is 10% of 34, 3.4. The gap is greater: Red.","Trace":["The value is 62 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","62 is 28 over 34.","The tolerance is 10% of 34, 3.4.","The gap is greater: Red."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 124 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"28 down"},{"Status":"amber","Values":"35 to 37","Away":"25 down"},{"Status":"red","Values":"38 or more","Away":"you are here"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-14","Judged":false,"Unsure":false,"Trace":["62 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":[{"Rule":"coverage","Part":"","Message":"Red: we could not see a cause or an owner in the commentary"}],"Forecast":""}}');
INSERT INTO frozen VALUES('2023-24-Q2',2,'M2','{"Measure":{"Key":"M2","Ref":"M2","Objective":"O1","Title":"Care leavers in suitable homes","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"higher","Basis":"snapshot","Unit":"percent","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"90","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"90%","Raw":"90%","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann"],"Entry":{"Key":"M2","Quarter":"2023-24-Q2","State":"accepted","Version":4,"Content":{"commentary":"All but two.","value":"91%"},"EnteredBy":"ann","EnteredAt":"2026-11-28T16:42:06.559Z","SubmittedBy":"ann","SubmittedAt":"2026-11-28T16:42:06.822Z","DecidedBy":"max","DecidedAt":"2026-11-28T16:42:06.95Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z"},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"91%","Value":"91","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 91% against at least 90%.","Paragraph":"The value is 91% at 30 September 2023; higher is better. The target is 90%. 91% is on the right side of 90%. No gap: Green.","Trace":["The value is 91% at 30 September 2023; higher is better.","The target is 90%.","91% is on the right side of 90%.","No gap: Green."],"Point":"90","Level":"at least 90%","Tolerance":"tolerance 9 points (10% of 90%), default","Thresholds":"Green from 90%. Red below 81%.","Projection":"","WouldChange":[{"Status":"green","Values":"90% or more","Away":"you are here"},{"Status":"amber","Values":"81% to 89%","Away":"2 points down"},{"Status":"red","Values":"80% or less","Away":"11 points down"}],"Parts":[],"Travel":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 2, 2022/23"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES('2023-24-Q2',3,'M3','{"Measure":{"Key":"M3","Ref":"M3","Objective":"O1","Title":"Visits in time","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"higher","Basis":"snapshot","Unit":"percent","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"80","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"80%","Raw":"80%","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["bob"],"Entry":{"Key":"M3","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"value":"81%"},"EnteredBy":"root","EnteredAt":"2026-11-28T16:42:05.049Z","SubmittedBy":"bob","SubmittedAt":"2026-11-28T16:42:07.117Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z"},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"81%","Value":"81","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 81% against at least 80%.","Paragraph":"The value is 81% at 30 September 2023; higher is better. The target is 80%. 81% is on the right side of 80%. No gap: Green.","Trace":["The value is 81% at 30 September 2023; higher is better.","The target is 80%.","81% is on the right side of 80%.","No gap: Green."],"Point":"80","Level":"at least 80%","Tolerance":"tolerance 8 points (10% of 80%), default","Thresholds":"Green from 80%. Red below 72%.","Projection":"","WouldChange":[{"Status":"green","Values":"80% or more","Away":"you are here"},{"Status":"amber","Values":"72% to 79%","Away":"2 points down"},{"Status":"red","Values":"71% or less","Away":"10 points down"}],"Parts":[],"Travel":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 2, 2022/23"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES('2023-24-Q2',4,'S1','{"Measure":null,"Milestone":{"Key":"S1","Ref":"S1","Objective":"O1","Title":"A strategy","Due":"2024-03-31"},"Officers":["bob"],"Entry":{"Key":"S1","Quarter":"2023-24-Q2","State":"not_started","Version":0,"Content":null,"EnteredBy":"","EnteredAt":"0001-01-01T00:00:00Z","SubmittedBy":"","SubmittedAt":"0001-01-01T00:00:00Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z"},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"","Raw":"","Value":"0","Known":false,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"none","Published":"none","Judged":false,"Reason":"","ByPart":false,"Sentence":"Due 31 March 2024.","Paragraph":"A milestone is rated by judgement; overdue is counted to the quarter''s end. Due 31 March 2024.","Trace":["due 31 March 2024"],"Point":"","Level":"","Tolerance":"","Thresholds":"","Projection":"","WouldChange":null,"Parts":null,"Travel":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Previous":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Checks":null,"Forecast":""}}');
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
INSERT INTO sign_off VALUES('2023-24-Q2',1795884128029,'lea','Lea Lead','["M3","S1"]','The strategy is late.','817ea87da9df8b205c1ec898e7d65899ebe901e72aaa95069c0fe41d9c2384db','fb702f314fd93010f97a3eaf66871d0548b96aff3b776e63950cb0b6d6956cfa');
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
COMMIT;
PRAGMA application_id=1886413361;
PRAGMA user_version=4;
