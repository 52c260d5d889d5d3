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
INSERT INTO figure VALUES('M1','','2022-23-Q2','published table','76','76',NULL,NULL,'','',0,'','','',1795884098316,0);
INSERT INTO figure VALUES('M1','','2022-23-Q3','published table','90','90',NULL,NULL,'','',0,'','','',1795884102658,0);
INSERT INTO figure VALUES('M3','','2022-23-Q3','annual return','79','79',NULL,NULL,'','',0,'','','',1795884102935,0);
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
INSERT INTO entry VALUES('2023-24-Q2','M3',2,'submitted','{"value":"81%"}','{"value":"81%"}','root',1795884098316,'bob',1795884101385,'',NULL,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q2','M1',6,'accepted','{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023.","value":"62"}',NULL,'ann',1795884099245,'ann',1795884099600,'lea',1795884099879,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q2','M2',4,'accepted','{"commentary":"All but two.","value":"91%"}',NULL,'ann',1795884100395,'ann',1795884100588,'max',1795884101059,'','',NULL);
INSERT INTO entry VALUES('2023-24-Q3','M1',1,'in_progress','{"value":"70"}',NULL,'ann',1795884102747,'',NULL,'',NULL,'','',NULL);
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
INSERT INTO draft VALUES('root','2023-24-Q3','M3',0,'{}','{"commentary":"79"}','commentary',2,1795884110112);
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
INSERT INTO audit VALUES(1,1795884098254,'root','','local:root@council','init','','officer root',0,'','{"name":"Ada Admin","post":"Administrator","role":"administrator"}','','0000000000000000000000000000000000000000000000000000000000000000','6351314dacb0468a0f5c92ea1260e9c407ad8a081850ee175942c2e1106262af');
INSERT INTO audit VALUES(2,1795884098316,'root','','local:root@council','import','','officer ann',0,'','{"name":"Ann Ash","post":"Head of Service","role":"officer"}','','6351314dacb0468a0f5c92ea1260e9c407ad8a081850ee175942c2e1106262af','72dfadd30a4bd7e4dddfc3eb6ebff47324124b37e0c9ab74aa09117334d54385');
INSERT INTO audit VALUES(3,1795884098316,'root','','local:root@council','import','','officer bob',0,'','{"name":"Bob Birch","post":"Head of Schools","role":"officer"}','','72dfadd30a4bd7e4dddfc3eb6ebff47324124b37e0c9ab74aa09117334d54385','c59604096962c4626a8b9ddeabb59c3ecc3db17a9654f1d2fc764449aa02c126');
INSERT INTO audit VALUES(4,1795884098316,'root','','local:root@council','import','','officer lea',0,'','{"name":"Lea Lead","post":"Performance","role":"lead"}','','c59604096962c4626a8b9ddeabb59c3ecc3db17a9654f1d2fc764449aa02c126','1376651dfa3e58525db928843e7660ca762fc1a78d6abadf6a6190207cae45c7');
INSERT INTO audit VALUES(5,1795884098316,'root','','local:root@council','import','','officer max',0,'','{"name":"Max Moor","post":"Performance","role":"lead"}','','1376651dfa3e58525db928843e7660ca762fc1a78d6abadf6a6190207cae45c7','c2d373e0803a9d196628236e15034b09ffa54fe83fa74989cc9af5c5535034a2');
INSERT INTO audit VALUES(6,1795884098316,'root','','local:root@council','import','','plan 2023-24-Q2',0,'','{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"A report","tolerance":"10"}','','c2d373e0803a9d196628236e15034b09ffa54fe83fa74989cc9af5c5535034a2','224ac981d08a306b02454e0663cfece2d07509832e375540935dc83f8266f564');
INSERT INTO audit VALUES(7,1795884098316,'root','','local:root@council','import','','objective O1',0,'','{"parent":"","position":0,"title":"Keeping children safe"}','','224ac981d08a306b02454e0663cfece2d07509832e375540935dc83f8266f564','ce0658a8d41c7f02083f405c82f5305d8364d9c25008dbfb985310ea812dd7b4');
INSERT INTO audit VALUES(8,1795884098316,'root','','local:root@council','import','','M1',0,'','{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"68","value":"68"}],"title":"Children entering care","tolerance":null,"tolerance_kind":null,"unit":"count"}','','ce0658a8d41c7f02083f405c82f5305d8364d9c25008dbfb985310ea812dd7b4','45d9292ba4dc548a555ecb94d5206345e4d5d1f08ad568caba0e2cdf6029bf1f');
INSERT INTO audit VALUES(9,1795884098316,'root','','local:root@council','import','','M2',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"90%","text":"90%","value":"90"}],"title":"Care leavers in suitable homes","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','45d9292ba4dc548a555ecb94d5206345e4d5d1f08ad568caba0e2cdf6029bf1f','e2b6a2210f3bf1d543e4ee863b724cc03524d8b679bf20c7ac34f04f6b26dcc2');
INSERT INTO audit VALUES(10,1795884098316,'root','','local:root@council','import','','M3',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"80%","text":"80%","value":"80"}],"title":"Visits in time","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','e2b6a2210f3bf1d543e4ee863b724cc03524d8b679bf20c7ac34f04f6b26dcc2','90a3b46588b709e6eb50aad3941ccd3f2f7f03ca5fa699268a7578f6688e4d3b');
INSERT INTO audit VALUES(11,1795884098316,'root','','local:root@council','import','','S1',0,'','{"due":"2024-03-31","objective":"O1","position":0,"ref":"S1","title":"A strategy"}','','90a3b46588b709e6eb50aad3941ccd3f2f7f03ca5fa699268a7578f6688e4d3b','8e44d2355a7a87eb7dd4dfe0a617129f177610d92369b002067b35230cba6a37');
INSERT INTO audit VALUES(12,1795884098316,'root','','local:root@council','import','','M1',0,'','{"officer":"ann","role":"responsible"}','','8e44d2355a7a87eb7dd4dfe0a617129f177610d92369b002067b35230cba6a37','5f179467d0749527acedd234a24acb19497996fde25c385bf3ee88788208bcb4');
INSERT INTO audit VALUES(13,1795884098316,'root','','local:root@council','import','','M2',0,'','{"officer":"ann","role":"responsible"}','','5f179467d0749527acedd234a24acb19497996fde25c385bf3ee88788208bcb4','683e3928650204aace730700b65bc6af0f347356c887a4ca9f5c19a0d971edbd');
INSERT INTO audit VALUES(14,1795884098316,'root','','local:root@council','import','','M3',0,'','{"officer":"bob","role":"responsible"}','','683e3928650204aace730700b65bc6af0f347356c887a4ca9f5c19a0d971edbd','d03c925006514f250472e18635131032b0238d8214c4b39fcde9c08b805d85e7');
INSERT INTO audit VALUES(15,1795884098316,'root','','local:root@council','import','','S1',0,'','{"officer":"bob","role":"responsible"}','','d03c925006514f250472e18635131032b0238d8214c4b39fcde9c08b805d85e7','016bd5db39e6d02f3b5968fa025b36925c764e89dda31d094a7b0be1c51a6ea6');
INSERT INTO audit VALUES(16,1795884098316,'root','','local:root@council','import','','M1',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}','','016bd5db39e6d02f3b5968fa025b36925c764e89dda31d094a7b0be1c51a6ea6','c5f36a5a36d09460095fedef7da15ca6b190712cc8f9830df6d032562160fe57');
INSERT INTO audit VALUES(17,1795884098316,'root','','local:root@council','import','2023-24-Q2','M3',1,'{"state":"not_started"}','{"state":"in_progress","value":"81%"}','','c5f36a5a36d09460095fedef7da15ca6b190712cc8f9830df6d032562160fe57','bc76f7ff4d3f14bee0a6e74ca34f153f7ba874ea2e42d75bc0c6a134457d096f');
INSERT INTO audit VALUES(18,1795884098574,'ann','root','local:root@council','commit','2023-24-Q2','M1',1,'{"state":"not_started"}','{"commentary":"More came than planned: two court decisions in July.","state":"in_progress","value":"62"}','','bc76f7ff4d3f14bee0a6e74ca34f153f7ba874ea2e42d75bc0c6a134457d096f','9eef6aca5ade4e25b9d3f150e73889181a6475b664013f44784af9edc139608d');
INSERT INTO audit VALUES(19,1795884098986,'ann','root','local:root@council','submit','2023-24-Q2','M1',2,'{"state":"in_progress"}','{"state":"submitted"}','','9eef6aca5ade4e25b9d3f150e73889181a6475b664013f44784af9edc139608d','9d07a122489ea12d981c37c54340ac23150bdba6e1392f7997a076e400f82e9c');
INSERT INTO audit VALUES(20,1795884099129,'lea','root','local:root@council','return','2023-24-Q2','M1',3,'{"state":"submitted"}','{"state":"returned"}','By when?','9d07a122489ea12d981c37c54340ac23150bdba6e1392f7997a076e400f82e9c','7e027dfd85d59d1c8c0933d0a8033a167f5a6956257a93ec77fe6bc89e28aeab');
INSERT INTO audit VALUES(21,1795884099245,'ann','root','local:root@council','commit','2023-24-Q2','M1',4,'{"commentary":"More came than planned: two court decisions in July."}','{"commentary":"More came than planned. Ann Ash agrees the cap by 30 November 2023."}','','7e027dfd85d59d1c8c0933d0a8033a167f5a6956257a93ec77fe6bc89e28aeab','67d382f3e868798c155865a0e6c6e0c96eecc1d3e6cfcd79a98f187ed1976dc3');
INSERT INTO audit VALUES(22,1795884099600,'ann','root','local:root@council','submit','2023-24-Q2','M1',5,'{"state":"returned"}','{"state":"submitted"}','','67d382f3e868798c155865a0e6c6e0c96eecc1d3e6cfcd79a98f187ed1976dc3','2d05448e86e2c7cff627189964ddfc727e7b46de86bfedf7ce89271529be39a7');
INSERT INTO audit VALUES(23,1795884099879,'lea','root','local:root@council','accept','2023-24-Q2','M1',6,'{"state":"submitted"}','{"state":"accepted"}','','2d05448e86e2c7cff627189964ddfc727e7b46de86bfedf7ce89271529be39a7','1836bb95bf6e6346ed79f6e3dab862030dc0d11bc3c0585867043fd49884b27d');
INSERT INTO audit VALUES(24,1795884100090,'lea','root','local:root@council','commit','2023-24-Q2','M2',1,'{"state":"not_started"}','{"state":"in_progress","value":"91%"}','','1836bb95bf6e6346ed79f6e3dab862030dc0d11bc3c0585867043fd49884b27d','3e004f898ee4f1655044c5f84579a63c2c0da8bfa14ec84c05965c8a1a9018e8');
INSERT INTO audit VALUES(25,1795884100395,'ann','root','local:root@council','commit','2023-24-Q2','M2',2,'{}','{"commentary":"All but two."}','','3e004f898ee4f1655044c5f84579a63c2c0da8bfa14ec84c05965c8a1a9018e8','4f0b8f98ddcb66965bca25f3e6e9ee6e3940e4a669e6214e39eb038d5eaa3a15');
INSERT INTO audit VALUES(26,1795884100588,'ann','root','local:root@council','submit','2023-24-Q2','M2',3,'{"state":"in_progress"}','{"state":"submitted"}','','4f0b8f98ddcb66965bca25f3e6e9ee6e3940e4a669e6214e39eb038d5eaa3a15','f06f696b08948dd9659206b81db8c2280c24b55b69696289564bd3cd96912b5b');
INSERT INTO audit VALUES(27,1795884101059,'max','root','local:root@council','accept','2023-24-Q2','M2',4,'{"state":"submitted"}','{"state":"accepted"}','','f06f696b08948dd9659206b81db8c2280c24b55b69696289564bd3cd96912b5b','8a914f0e432a6c9378226e6521dc7f2472a3c5baf09eae904aa3b39b9e014026');
INSERT INTO audit VALUES(28,1795884101385,'bob','root','local:root@council','submit','2023-24-Q2','M3',2,'{"state":"in_progress"}','{"state":"submitted"}','','8a914f0e432a6c9378226e6521dc7f2472a3c5baf09eae904aa3b39b9e014026','0c79d3a7d40f76c50ddc278f55b9ce8eb48a70d9e01677499b081b66d275d1c2');
INSERT INTO audit VALUES(29,1795884101590,'root','','local:root@council','add_key','','officer ann',0,'','{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}','','0c79d3a7d40f76c50ddc278f55b9ce8eb48a70d9e01677499b081b66d275d1c2','6e3821ba97deb9272cef9e05154912ef561d7b335cad871548f1e8687f74ab11');
INSERT INTO audit VALUES(30,1795884101913,'root','','local:root@council','add_key','','officer bob',0,'','{"comment":"bob","fingerprint":"SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg","type":"ssh-ed25519"}','','6e3821ba97deb9272cef9e05154912ef561d7b335cad871548f1e8687f74ab11','3c49bfeb0080887196fd7fd90b15381c8362af7e20bbc5f5abb8824e6f6a43a5');
INSERT INTO audit VALUES(31,1795884102424,'root','','local:root@council','remove_key','','officer bob',0,'{"comment":"bob","fingerprint":"SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg","type":"ssh-ed25519"}','','','3c49bfeb0080887196fd7fd90b15381c8362af7e20bbc5f5abb8824e6f6a43a5','a444c8a2c0a75f33fad829a91a5790524de68c2e0dbbaac23e246aa1fdd60e3c');
INSERT INTO audit VALUES(32,1795884102658,'root','','local:root@council','import','','plan 2023-24-Q3',0,'','{"checks_off":"","council":"Anytown","due_on":"2024-01-16","scheme":"tolerance","share":0,"title":"A report","tolerance":"10"}','','a444c8a2c0a75f33fad829a91a5790524de68c2e0dbbaac23e246aa1fdd60e3c','d3d53bb04e264368fbc5094c61d5a055daf854cd7f7cd7354851a6657c71ce36');
INSERT INTO audit VALUES(33,1795884102658,'root','','local:root@council','import','','objective O1',0,'','{"parent":"","position":0,"title":"Keeping children safe"}','','d3d53bb04e264368fbc5094c61d5a055daf854cd7f7cd7354851a6657c71ce36','91713e5282fc0e5acb43ddfc0511848a9aa38047a97b078ea6ee61083c4749d0');
INSERT INTO audit VALUES(34,1795884102658,'root','','local:root@council','import','','M1',0,'','{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"68","value":"68"}],"title":"Children entering care","tolerance":null,"tolerance_kind":null,"unit":"count"}','','91713e5282fc0e5acb43ddfc0511848a9aa38047a97b078ea6ee61083c4749d0','b96e814569f78256082bc30f061ec026fc85e004b8e337db81eefed87bb428ad');
INSERT INTO audit VALUES(35,1795884102658,'root','','local:root@council','import','','M2',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"90%","text":"90%","value":"90"}],"title":"Care leavers in suitable homes","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','b96e814569f78256082bc30f061ec026fc85e004b8e337db81eefed87bb428ad','d58e53c9f94e6d28e238545854120eb4b42908d6def1caf38fed3ac748c18519');
INSERT INTO audit VALUES(36,1795884102658,'root','','local:root@council','import','','M3',0,'','{"basis":"snapshot","decimals":0,"definition":"","headline":"","objective":"O1","parts":[],"polarity":"higher","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"80%","text":"80%","value":"80"}],"title":"Visits in time","tolerance":null,"tolerance_kind":null,"unit":"percent"}','','d58e53c9f94e6d28e238545854120eb4b42908d6def1caf38fed3ac748c18519','c2740522b9d4414a5b013b4075e45d0da258464a60875a6d1f7d08df6f044745');
INSERT INTO audit VALUES(37,1795884102658,'root','','local:root@council','import','','S1',0,'','{"due":"2024-03-31","objective":"O1","position":0,"ref":"S1","title":"A strategy"}','','c2740522b9d4414a5b013b4075e45d0da258464a60875a6d1f7d08df6f044745','50c2b3041c8b893ed3d4654197534e7502b2c45ae964ecad31b8da27eadc7a26');
INSERT INTO audit VALUES(38,1795884102658,'root','','local:root@council','import','','M1',0,'','{"officer":"ann","role":"responsible"}','','50c2b3041c8b893ed3d4654197534e7502b2c45ae964ecad31b8da27eadc7a26','466b015f90aa19cbc2886db8c434ffdaeaeb092de3124aa6a61b4980bd4ae365');
INSERT INTO audit VALUES(39,1795884102658,'root','','local:root@council','import','','M2',0,'','{"officer":"ann","role":"responsible"}','','466b015f90aa19cbc2886db8c434ffdaeaeb092de3124aa6a61b4980bd4ae365','e2c0c8df7cea5a76daa06583f1ad40f3a192a18078ff90c2de9ce76f89a471a7');
INSERT INTO audit VALUES(40,1795884102658,'root','','local:root@council','import','','M3',0,'','{"officer":"bob","role":"responsible"}','','e2c0c8df7cea5a76daa06583f1ad40f3a192a18078ff90c2de9ce76f89a471a7','8e82dda9ad45c87d986d8d04b6ce2584470b78ed0e4776eadf1d18d94920ec46');
INSERT INTO audit VALUES(41,1795884102658,'root','','local:root@council','import','','S1',0,'','{"officer":"bob","role":"responsible"}','','8e82dda9ad45c87d986d8d04b6ce2584470b78ed0e4776eadf1d18d94920ec46','24e941e8b8efa996b110aa56bdea9531a6339fe9cb575ca09b9328bb395cdd1b');
INSERT INTO audit VALUES(42,1795884102658,'root','','local:root@council','import','','M1',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q3","promised":"","raw":"90","source":"published table","unit":"","value":"90"}','','24e941e8b8efa996b110aa56bdea9531a6339fe9cb575ca09b9328bb395cdd1b','92ba9f03464aa641424671b272de0659e1bdb305ed75a0ab6272aca50e7d4c43');
INSERT INTO audit VALUES(43,1795884102747,'ann','root','local:root@council','commit','2023-24-Q3','M1',1,'{"state":"not_started"}','{"state":"in_progress","value":"70"}','','92ba9f03464aa641424671b272de0659e1bdb305ed75a0ab6272aca50e7d4c43','f225fdc9e5141caafddcb541acce8daebd668d5e02c41bb1c1ee10b9a86d1d41');
INSERT INTO audit VALUES(44,1795884102935,'bob','root','local:root@council','compare','2023-24-Q3','M3',0,'','{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q3","promised":"","raw":"79","source":"annual return","unit":"","value":"79"}','annual return','f225fdc9e5141caafddcb541acce8daebd668d5e02c41bb1c1ee10b9a86d1d41','51d941c6a071ee67b46c9194741ddd02a7af74f24a0cc3462ba768014e1395e5');
CREATE TABLE officer_key (
  fingerprint TEXT NOT NULL PRIMARY KEY CHECK (fingerprint GLOB 'SHA256:?*'),
  line        TEXT NOT NULL CHECK (line <> ''), -- type and key, as in authorized_keys
  login       TEXT NOT NULL REFERENCES officer,
  comment     TEXT NOT NULL,
  added_at    INTEGER NOT NULL,
  added_by    TEXT NOT NULL,
  revoked_at  INTEGER -- NULL: it lets its officer in
) STRICT;
INSERT INTO officer_key VALUES('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB','ann','ann',1795884101590,'root',NULL);
INSERT INTO officer_key VALUES('SHA256:XjO4LJ5mo2CEnsgJTsTGEfqwIm5/unKc4Vth7BUzFrg','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFIN7qSRui62FVfTBY2CrMp7wLsda4RZ8xQsUvpLNAPK','bob','bob',1795884101913,'root',1795884102424);
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
PRAGMA user_version=2;
