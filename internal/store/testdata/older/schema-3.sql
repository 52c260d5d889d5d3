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
INSERT INTO figure VALUES('M1','','2022-23-Q2','published table','76','76',NULL,NULL,'','',0,'','','',1795884112606,0);
INSERT INTO figure VALUES('M1','','2022-23-Q3','published table','90','90',NULL,NULL,'','',0,'','','',1795884115221,0);
INSERT INTO figure VALUES('M3','','2022-23-Q3','annual return','79','79',NULL,NULL,'','',0,'','','',1795884115538,0);
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
INSERT INTO entry VALUES('2023-24-Q2','M3',2,'submitted','{"value":"81%"}','{"value":"81%"}','root',1795884112606,'bob',1795884114391,'',NULL,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q2','M1',6,'accepted','{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023.","value":"62"}',NULL,'ann',1795884113326,'ann',1795884113479,'lea',1795884113676,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q2','M2',4,'accepted','{"commentary":"All but two.","value":"91%"}',NULL,'ann',1795884113985,'ann',1795884114127,'max',1795884114205,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q3','M1',1,'in_progress','{"value":"70"}',NULL,'ann',1795884115428,'',NULL,'',NULL,'','',NULL);
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
INSERT INTO draft VALUES('root','2023-24-Q3','M3',0,'{}','{"commentary":"79"}','commentary',2,1795884122701);
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
INSERT INTO audit VALUES(1,1795884112550,'root','','local:root@council','init','','officer root',0,'','{"name":"Ada Admin","post":"Administrator","role":"administrator"}','','0000000000000000000000000000000000000000000000000000000000000000','4ebe8d0741eb9c12753e83b8902c2c588108bd79dac35397153bb6a6ec8542c7');
INSERT INTO audit VALUES(2,1795884112606,'root','','local:root@council','import','','officer ann',0,'','{"name":"Ann Ash","post":"Head of Service","role":"officer"}','','4ebe8d0741eb9c12753e83b8902c2c588108bd79dac35397153bb6a6ec8542c7','2768339d43bef727b44554363676330d3925c00068d78f3a6c556570c994a510');
INSERT INTO audit VALUES(3,1795884112606,'root','','local:root@council','import','','officer bob',0,'','{"name":"Bob Birch","post":"Head of Schools","role":"officer"}','','2768339d43bef727b44554363676330d3925c00068d78f3a6c556570c994a510','03a0516b9fd35bf2274a68ec90972936b5f90e2bc0cc7528012637a92b1bdb66');
INSERT INTO audit VALUES(4,1795884112606,'root','','local:root@council','import','','officer lea',0,'','{"name":"Lea Lead","post":"Performance","role":"lead"}','','03a0516b9fd35bf2274a68ec90972936b5f90e2bc0cc7528012637a92b1bdb66','585b127f3b7e966d66a1855e4af9342b5e2d8dcb98ab7c23c65de0cf40371b25');
INSERT INTO audit VALUES(5,1795884112606,'root','','local:root@council','import','','officer max',0,'','{"name":"Max Moor","post":"Performance","role":"lead"}','','585b127f3b7e966d66a1855e4af9342b5e2d8dcb98ab7c23c65de0cf40371b25','06c4a1479e0c322ca198983987da0d0522423e7b0b7622dc2cc73b881595cd68');
INSERT INTO audit VALUES(6,1795884112606,'root','','local:root@council','import','','plan 2023-24-Q2',0,'','{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"A report","tolerance":"10"}','','06c4a1479e0c322ca198983987da0d0522423e7b0b7622dc2cc73b881595cd68','30d9dcc8af0121b125bad83b75d1191a6f1d1caa99e95e98475ab34f522a3890');
INSERT INTO audit VALUES(7,1795884112606,'root','','local:root@council','import','','objective O1',0,'','{"parent":"","position":0,"title":"Keeping children safe"}','','30d9dcc8af0121b125bad83b75d1191a6f1d1caa99e95e98475ab34f522a3890','f110c1b7ea02f24de414689a88dbcf91a06e623af09afbb085fd7ededea41fb7');
INSERT INTO audit VALUES(8,1795884112606,'root','','local:root@council','import','','M1',0,'','{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"68","value":"68"}],"title":"Children entering care","tolerance":null,"tolerance_kind":null,"unit":"count"}','','f110c1b7ea02f24de414689a88dbcf91a06e623af09afbb085fd7ededea41fb7','1bced8bede81637d96121961f75b058a0e91056b1fbc3f86e3ff64cd4ee9196b');
INSERT INTO audit VALUES(9,1795884112606,'root','','local:root@council','import','','M2',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"90%","text":"90%","value":"90"}],"title":"Care leavers in suitable homes","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','1bced8bede81637d96121961f75b058a0e91056b1fbc3f86e3ff64cd4ee9196b','d94417ae79f7e257c7b47f7776a2f509f7f447a88bf8e784c9f1fdf70f36ca09');
INSERT INTO audit VALUES(10,1795884112606,'root','','local:root@council','import','','M3',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"80%","text":"80%","value":"80"}],"title":"Visits in time","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','d94417ae79f7e257c7b47f7776a2f509f7f447a88bf8e784c9f1fdf70f36ca09','1548799dae97ca8cec84768ce5d859fef5ab3d76ed9580596294e7f04359a59f');
INSERT INTO audit VALUES(11,1795884112606,'root','','local:root@council','import','','S1',0,'','{"due":"2024-03-31","objective":"O1","position":0,"ref":"S1","title":"A strategy"}','','1548799dae97ca8cec84768ce5d859fef5ab3d76ed9580596294e7f04359a59f','063d3d4dd374932f6861d50772af339ecdb3fd04398d5f6b237a06c3af2419db');
INSERT INTO audit VALUES(12,1795884112606,'root','','local:root@council','import','','M1',0,'','{"officer":"ann","role":"responsible"}','','063d3d4dd374932f6861d50772af339ecdb3fd04398d5f6b237a06c3af2419db','d043b95d33785d79c002d5d8bc37091a448c628b3eca2c898607eabe1692671a');
INSERT INTO audit VALUES(13,1795884112606,'root','','local:root@council','import','','M2',0,'','{"officer":"ann","role":"responsible"}','','d043b95d33785d79c002d5d8bc37091a448c628b3eca2c898607eabe1692671a','6e0a8ebc0ec390bb10a7aebe5fc29ebad87f7b42e4622a21af04a4a0cdfffc22');
INSERT INTO audit VALUES(14,1795884112606,'root','','local:root@council','import','','M3',0,'','{"officer":"bob","role":"responsible"}','','6e0a8ebc0ec390bb10a7aebe5fc29ebad87f7b42e4622a21af04a4a0cdfffc22','80a3ba360563c6698122a46824e9961d2652ac5f583cfa4ee996376dea90f623');
INSERT INTO audit VALUES(15,1795884112606,'root','','local:root@council','import','','S1',0,'','{"officer":"bob","role":"responsible"}','','80a3ba360563c6698122a46824e9961d2652ac5f583cfa4ee996376dea90f623','6c52a8f0c9a366698a26360c526b43c4b147b89eb63f6cc819050580749e0b86');
INSERT INTO audit VALUES(16,1795884112606,'root','','local:root@council','import','','M1',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}','','6c52a8f0c9a366698a26360c526b43c4b147b89eb63f6cc819050580749e0b86','d08de840dbb531254ab2e1076bf5f2906152cf10e62b0ebc1dbd2371584a460c');
INSERT INTO audit VALUES(17,1795884112606,'root','','local:root@council','import','2023-24-Q2','M3',1,'{"state":"not_started"}','{"state":"in_progress","value":"81%"}','','d08de840dbb531254ab2e1076bf5f2906152cf10e62b0ebc1dbd2371584a460c','613db0d2919f2c98ee4450d3a5c35999fd975fd5ba4ec78af3c42b75c6a3d57c');
INSERT INTO audit VALUES(18,1795884112722,'ann','root','local:root@council','commit','2023-24-Q2','M1',1,'{"state":"not_started"}','{"commentary":"More came than planned: two court decisions in July.","state":"in_progress","value":"62"}','','613db0d2919f2c98ee4450d3a5c35999fd975fd5ba4ec78af3c42b75c6a3d57c','45a2e0a90a81866a3ccbfe20b19e7b8fa8240a5c64933ba575020b542d5bc0cf');
INSERT INTO audit VALUES(19,1795884112864,'ann','root','local:root@council','submit','2023-24-Q2','M1',2,'{"state":"in_progress"}','{"state":"submitted"}','','45a2e0a90a81866a3ccbfe20b19e7b8fa8240a5c64933ba575020b542d5bc0cf','c04c21063791e0ead7744829d3b270cfb3328c4aa48824574790cc6dc7b42de6');
INSERT INTO audit VALUES(20,1795884113184,'lea','root','local:root@council','return','2023-24-Q2','M1',3,'{"state":"submitted"}','{"state":"returned"}','By when?','c04c21063791e0ead7744829d3b270cfb3328c4aa48824574790cc6dc7b42de6','4a3d1764008ea2ec294240cf606389c81a6b82aaa7dc8d6f71048b3f5ac70895');
INSERT INTO audit VALUES(21,1795884113326,'ann','root','local:root@council','commit','2023-24-Q2','M1',4,'{"commentary":"More came than planned: two court decisions in July."}','{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023."}','','4a3d1764008ea2ec294240cf606389c81a6b82aaa7dc8d6f71048b3f5ac70895','2adf1748d7cdeacdb53aafa2c125adc9b3a8b441b0ce597b553305d7147ccef9');
INSERT INTO audit VALUES(22,1795884113479,'ann','root','local:root@council','submit','2023-24-Q2','M1',5,'{"state":"returned"}','{"state":"submitted"}','','2adf1748d7cdeacdb53aafa2c125adc9b3a8b441b0ce597b553305d7147ccef9','ae45b6c0254455a24f608c8c8b1a5953db9936a083b323995a827b2efc36d5d1');
INSERT INTO audit VALUES(23,1795884113676,'lea','root','local:root@council','accept','2023-24-Q2','M1',6,'{"state":"submitted"}','{"state":"accepted"}','','ae45b6c0254455a24f608c8c8b1a5953db9936a083b323995a827b2efc36d5d1','428866ebf8d0a299fbffbb3dae93372e71d9112b896f8e6e55565c159d2f56d7');
INSERT INTO audit VALUES(24,1795884113814,'lea','root','local:root@council','commit','2023-24-Q2','M2',1,'{"state":"not_started"}','{"state":"in_progress","value":"91%"}','','428866ebf8d0a299fbffbb3dae93372e71d9112b896f8e6e55565c159d2f56d7','a0c2f729b7e752884c964e73308e76cf1da2ebcf0e51cc3d242d73b21a4ff504');
INSERT INTO audit VALUES(25,1795884113985,'ann','root','local:root@council','commit','2023-24-Q2','M2',2,'{}','{"commentary":"All but two."}','','a0c2f729b7e752884c964e73308e76cf1da2ebcf0e51cc3d242d73b21a4ff504','b8f4ececcd01387d462b7eae08ea36f91c37f79af2ecce04b005af4707818276');
INSERT INTO audit VALUES(26,1795884114127,'ann','root','local:root@council','submit','2023-24-Q2','M2',3,'{"state":"in_progress"}','{"state":"submitted"}','','b8f4ececcd01387d462b7eae08ea36f91c37f79af2ecce04b005af4707818276','3583ae46564c85b187e737e92f5bbe2857d9cb931e6b1e5d3cd11292ce637505');
INSERT INTO audit VALUES(27,1795884114205,'max','root','local:root@council','accept','2023-24-Q2','M2',4,'{"state":"submitted"}','{"state":"accepted"}','','3583ae46564c85b187e737e92f5bbe2857d9cb931e6b1e5d3cd11292ce637505','e891caac4c0b908e57d3d3bcf1b76ff8d6e63ea3a91fb550b7878d81ad091166');
INSERT INTO audit VALUES(28,1795884114391,'bob','root','local:root@council','submit','2023-24-Q2','M3',2,'{"state":"in_progress"}','{"state":"submitted"}','','e891caac4c0b908e57d3d3bcf1b76ff8d6e63ea3a91fb550b7878d81ad091166','b5ae4a9512b8189cddbc3e86d66178d7f16ff6ec0ed33a570e54270ed598dd39');
INSERT INTO audit VALUES(29,1795884114515,'root','','local:root@council','add_key','','officer ann',0,'','{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}','','b5ae4a9512b8189cddbc3e86d66178d7f16ff6ec0ed33a570e54270ed598dd39','a74eae28eaea83ad984feb4df9146a99e955295358f245fea1101cfa2dbc35db');
INSERT INTO audit VALUES(30,1795884114681,'root','','local:root@council','add_key','','officer bob',0,'','{"comment":"bob","fingerprint":"SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg","type":"ssh-ed25519"}','','a74eae28eaea83ad984feb4df9146a99e955295358f245fea1101cfa2dbc35db','47786dcb61c638af36c47ce9a2db7824bd17ebb5f099acef9ae084af852c6626');
INSERT INTO audit VALUES(31,1795884115104,'root','','local:root@council','remove_key','','officer bob',0,'{"comment":"bob","fingerprint":"SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg","type":"ssh-ed25519"}','','','47786dcb61c638af36c47ce9a2db7824bd17ebb5f099acef9ae084af852c6626','f227bf72868b8368068b555585a2a9eac5d5f09e2b64aa5ef48c80a8b2d96372');
INSERT INTO audit VALUES(32,1795884115221,'root','','local:root@council','import','','plan 2023-24-Q3',0,'','{"checks_off":"","council":"Anytown","due_on":"2024-01-16","scheme":"tolerance","share":0,"title":"A report","tolerance":"10"}','','f227bf72868b8368068b555585a2a9eac5d5f09e2b64aa5ef48c80a8b2d96372','802dae5ffbfe6a340dbe89465fc77839910b3b72775f7f871fc7caf0af1ffb3d');
INSERT INTO audit VALUES(33,1795884115221,'root','','local:root@council','import','','objective O1',0,'','{"parent":"","position":0,"title":"Keeping children safe"}','','802dae5ffbfe6a340dbe89465fc77839910b3b72775f7f871fc7caf0af1ffb3d','024fa6c804d7bd0c288353388cc0278cbdb45e22b5b5cdd9343095b8f541db3b');
INSERT INTO audit VALUES(34,1795884115221,'root','','local:root@council','import','','M1',0,'','{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"68","value":"68"}],"title":"Children entering care","tolerance":null,"tolerance_kind":null,"unit":"count"}','','024fa6c804d7bd0c288353388cc0278cbdb45e22b5b5cdd9343095b8f541db3b','11b8c0d79777e7e73f1838a11905cba1134618fe1a3e268e261853c9d217c6ac');
INSERT INTO audit VALUES(35,1795884115221,'root','','local:root@council','import','','M2',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"90%","text":"90%","value":"90"}],"title":"Care leavers in suitable homes","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','11b8c0d79777e7e73f1838a11905cba1134618fe1a3e268e261853c9d217c6ac','a344f36c48d632e86a5433d1564bbb3ff8f5f57651b5aed48269e90f1fe28d31');
INSERT INTO audit VALUES(36,1795884115221,'root','','local:root@council','import','','M3',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"80%","text":"80%","value":"80"}],"title":"Visits in time","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','a344f36c48d632e86a5433d1564bbb3ff8f5f57651b5aed48269e90f1fe28d31','7d86158df26c0d6f0d24f1892396dbca59ca86b3120dfb035d8f3068ecbeeeb6');
INSERT INTO audit VALUES(37,1795884115221,'root','','local:root@council','import','','S1',0,'','{"due":"2024-03-31","objective":"O1","position":0,"ref":"S1","title":"A strategy"}','','7d86158df26c0d6f0d24f1892396dbca59ca86b3120dfb035d8f3068ecbeeeb6','e8b913acce0f6758054e29557ebcdd93244163194a5e5f29509be87ef8a51a88');
INSERT INTO audit VALUES(38,1795884115221,'root','','local:root@council','import','','M1',0,'','{"officer":"ann","role":"responsible"}','','e8b913acce0f6758054e29557ebcdd93244163194a5e5f29509be87ef8a51a88','4cc3f67e657588ed28a648bb953490c7d8dddbec0c003dccb595d97d59437f92');
INSERT INTO audit VALUES(39,1795884115221,'root','','local:root@council','import','','M2',0,'','{"officer":"ann","role":"responsible"}','','4cc3f67e657588ed28a648bb953490c7d8dddbec0c003dccb595d97d59437f92','218113a79d691c9ef508bb1681405c17c3fc9b2ca0dfad1020cf58f591133866');
INSERT INTO audit VALUES(40,1795884115221,'root','','local:root@council','import','','M3',0,'','{"officer":"bob","role":"responsible"}','','218113a79d691c9ef508bb1681405c17c3fc9b2ca0dfad1020cf58f591133866','b4fc9500fc3ef56d072f4753ff9a00fd0b2c63f474225d659d7f5e3142f9b510');
INSERT INTO audit VALUES(41,1795884115221,'root','','local:root@council','import','','S1',0,'','{"officer":"bob","role":"responsible"}','','b4fc9500fc3ef56d072f4753ff9a00fd0b2c63f474225d659d7f5e3142f9b510','c0fbb048c0739b94d65afb94924fbedfa4aeb50c301b11eceb787c86fa23a505');
INSERT INTO audit VALUES(42,1795884115221,'root','','local:root@council','import','','M1',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q3","promised":"","raw":"90","source":"published table","unit":"","value":"90"}','','c0fbb048c0739b94d65afb94924fbedfa4aeb50c301b11eceb787c86fa23a505','b9543f96bf29ec7179ced1c8a318eef73660ebd308186812dbe4747c833da135');
INSERT INTO audit VALUES(43,1795884115428,'ann','root','local:root@council','commit','2023-24-Q3','M1',1,'{"state":"not_started"}','{"state":"in_progress","value":"70"}','','b9543f96bf29ec7179ced1c8a318eef73660ebd308186812dbe4747c833da135','f2ba518abce8d5da0015172270198c7db9d3a86110e5e02bdb86c221fe2371fc');
INSERT INTO audit VALUES(44,1795884115538,'bob','root','local:root@council','compare','2023-24-Q3','M3',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q3","promised":"","raw":"79","source":"annual return","unit":"","value":"79"}','annual return','f2ba518abce8d5da0015172270198c7db9d3a86110e5e02bdb86c221fe2371fc','95980001e81f82490639f5074bd509bf46526f1eb44d5e5ca4e36cd375a885b2');
CREATE TABLE officer_key (
  fingerprint TEXT NOT NULL PRIMARY KEY CHECK (fingerprint GLOB 'SHA256:?*'),
  line        TEXT NOT NULL CHECK (line <> ''), -- type and key, as in authorized_keys
  login       TEXT NOT NULL REFERENCES officer,
  comment     TEXT NOT NULL,
  added_at    INTEGER NOT NULL,
  added_by    TEXT NOT NULL,
  revoked_at  INTEGER -- NULL: it lets its officer in
) STRICT;
INSERT INTO officer_key VALUES('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB','ann','ann',1795884114515,'root',NULL);
INSERT INTO officer_key VALUES('SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFIN7qSRui62FVfTBY2CrMp7wLsda4RZ8xQsUvpLNAPK','bob','bob',1795884114681,'root',1795884115104);
CREATE TABLE presence (
  one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  moved INTEGER NOT NULL
) STRICT;
INSERT INTO presence VALUES(1,1);
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
COMMIT;
PRAGMA application_id=1886413361;
PRAGMA user_version=3;
