BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE candidate (
	id VARCHAR(64) NOT NULL, 
	revision BIGINT NOT NULL, 
	payload TEXT NOT NULL, 
	CONSTRAINT pk_candidate PRIMARY KEY (id)
);
INSERT INTO "candidate" VALUES('k-000',1,'{"id":"k-000","desired_titles":["schoonmaker"],"profile_text":"Tillen & dragen <p>buiten</p>","experience":[{"function":"administratief medewerker","description":"Ik werk graag met mijn handen.","months":null,"end_year":null}],"education":[],"skills":[],"licences":null,"certificates":["heftruckcertificaat"],"languages":null,"postcode":"3089XZ","transport":null,"max_travel_minutes":45,"search_area":null,"hours_min":null,"hours_max":32,"dayparts":["ma-ochtend"],"available_from":null,"minor":null,"forms":null,"status":"beschikbaar","spoor":null,"ontheffing":null,"video_cv":null,"running_trajectory":null,"gemeente":null,"updated_at":null}');
INSERT INTO "candidate" VALUES('k-001',1,'{"id":"k-001","desired_titles":["kok"],"profile_text":"Rustig werk; één vaste plek. €","experience":[],"education":null,"skills":["koken"],"licences":null,"certificates":null,"languages":null,"postcode":"3081","transport":null,"max_travel_minutes":null,"search_area":null,"hours_min":null,"hours_max":null,"dayparts":null,"available_from":null,"minor":null,"forms":null,"status":"beschikbaar","spoor":null,"ontheffing":null,"video_cv":null,"running_trajectory":null,"gemeente":null,"updated_at":null}');
INSERT INTO "candidate" VALUES('k-002',1,'{"id":"k-002","desired_titles":["kok","schoonmaker"],"profile_text":"Rustig werk; één vaste plek. €","experience":[],"education":null,"skills":[],"licences":null,"certificates":null,"languages":null,"postcode":"3192","transport":null,"max_travel_minutes":null,"search_area":null,"hours_min":null,"hours_max":32,"dayparts":["ma-ochtend","ma-middag","ma-avond","ma-nacht","di-ochtend","di-middag","di-avond","di-nacht","wo-ochtend","wo-middag","wo-avond","wo-nacht","do-ochtend","do-middag","do-avond","do-nacht","vr-ochtend","vr-middag","vr-avond","vr-nacht","za-ochtend","za-middag","za-avond","za-nacht","zo-ochtend","zo-middag","zo-avond","zo-nacht"],"available_from":null,"minor":null,"forms":null,"status":"beschikbaar","spoor":null,"ontheffing":null,"video_cv":null,"running_trajectory":null,"gemeente":null,"updated_at":null}');
INSERT INTO "candidate" VALUES('k-003',1,'{"id":"k-003","desired_titles":["Kok"],"profile_text":"Rustig werk; één vaste plek. €","experience":[],"education":null,"skills":["Excel","klantvriendelijk"],"licences":["B"],"certificates":["vca  Basis","BHV","VCA basis"],"languages":null,"postcode":"3192","transport":["lopend","fiets","ov","bromfiets","auto"],"max_travel_minutes":240,"search_area":null,"hours_min":32,"hours_max":null,"dayparts":null,"available_from":null,"minor":null,"forms":null,"status":"geplaatst_risico","spoor":null,"ontheffing":null,"video_cv":null,"running_trajectory":null,"gemeente":null,"updated_at":null}');
INSERT INTO "candidate" VALUES('k-004',1,'{"id":"k-004","desired_titles":[],"profile_text":"Tillen & dragen <p>buiten</p>","experience":[],"education":null,"skills":[],"licences":null,"certificates":null,"languages":null,"postcode":"1012","transport":null,"max_travel_minutes":null,"search_area":"zuid","hours_min":null,"hours_max":null,"dayparts":null,"available_from":null,"minor":null,"forms":null,"status":"beschikbaar","spoor":null,"ontheffing":null,"video_cv":null,"running_trajectory":null,"gemeente":null,"updated_at":null}');
CREATE TABLE candidate_support (
	candidate_id VARCHAR(64) NOT NULL, 
	payload TEXT NOT NULL, 
	CONSTRAINT pk_candidate_support PRIMARY KEY (candidate_id), 
	CONSTRAINT fk_candidate_support_candidate_id_candidate FOREIGN KEY(candidate_id) REFERENCES candidate (id)
);
INSERT INTO "candidate_support" VALUES('k-000','{"lks":"forfaitair","doelgroepregister":null,"beschut_werk":null,"werkfit":null,"begeleiding":"midden","workplace_needs":[]}');
INSERT INTO "candidate_support" VALUES('k-001','{"lks":"doelgroep","doelgroepregister":false,"beschut_werk":null,"werkfit":null,"begeleiding":"midden","workplace_needs":[]}');
INSERT INTO "candidate_support" VALUES('k-002','{"lks":"loonwaarde_vastgesteld","doelgroepregister":null,"beschut_werk":null,"werkfit":null,"begeleiding":null,"workplace_needs":[]}');
INSERT INTO "candidate_support" VALUES('k-003','{"lks":"vermoeden","doelgroepregister":true,"beschut_werk":null,"werkfit":null,"begeleiding":"intensief","workplace_needs":[]}');
INSERT INTO "candidate_support" VALUES('k-004','{"lks":"loonwaarde_vastgesteld","doelgroepregister":true,"beschut_werk":null,"werkfit":null,"begeleiding":null,"workplace_needs":[]}');
CREATE TABLE counter (
	id INTEGER NOT NULL, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (id)
);
INSERT INTO "counter" VALUES(1,3);
CREATE TABLE meta (
	name VARCHAR(64) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (name)
);
CREATE TABLE representation (
	side VARCHAR(16) NOT NULL, 
	object_id VARCHAR(64) NOT NULL, 
	"key" TEXT NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_representation PRIMARY KEY (side, object_id)
);
INSERT INTO "representation" VALUES('kandidaten','k-000','sleutel-0',X'00016279746573');
CREATE TABLE tombstone (
	side VARCHAR(16) NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_tombstone PRIMARY KEY (side, id)
);
INSERT INTO "tombstone" VALUES('kandidaten','k-005',3);
CREATE TABLE vacancy (
	id VARCHAR(64) NOT NULL, 
	revision BIGINT NOT NULL, 
	payload TEXT NOT NULL, 
	CONSTRAINT pk_vacancy PRIMARY KEY (id)
);
INSERT INTO "vacancy" VALUES('v-000',2,'{"id":"v-000","title":"kok","text":"Ik werk graag met mijn handen.","employer":null,"postcode":"3111","hours_min":null,"hours_max":40,"dayparts":["ma-ochtend","vr-avond","za-nacht","zo-nacht"],"latest_start":null,"closing_date":null,"places":1,"status":"open","forms":["regulier"],"lks":"mogelijk","zuid_only":null,"demands":{"licences":[],"certificates":[],"education_level":"mbo2","education_legal":true,"dutch_level":null,"vog":null,"minimum_age":null},"workplace_offers":[],"workplace_lacks":[],"guidance":"jobcoach_intern","jobcarving":null,"isco08":null,"gemeente":null,"updated_at":null}');
INSERT INTO "vacancy" VALUES('v-001',2,'{"id":"v-001","title":"magazijnmedewerker","text":"Ik werk graag met mijn handen.","employer":null,"postcode":"3011","hours_min":null,"hours_max":null,"dayparts":["ma-ochtend"],"latest_start":null,"closing_date":"2026-11-21","places":1,"status":"open","forms":["regulier"],"lks":null,"zuid_only":null,"demands":{"licences":[],"certificates":[],"education_level":"mbo2","education_legal":null,"dutch_level":"B1","vog":null,"minimum_age":null},"workplace_offers":[],"workplace_lacks":[],"guidance":null,"jobcarving":null,"isco08":null,"gemeente":null,"updated_at":null}');
INSERT INTO "vacancy" VALUES('v-002',2,'{"id":"v-002","title":"magazijnmedewerker","text":"Tillen & dragen <p>buiten</p>","employer":null,"postcode":"3083","hours_min":null,"hours_max":24,"dayparts":null,"latest_start":null,"closing_date":null,"places":1,"status":"open","forms":["regulier"],"lks":"mogelijk","zuid_only":null,"demands":{"licences":[],"certificates":[],"education_level":"mbo2","education_legal":null,"dutch_level":"B1","vog":null,"minimum_age":null},"workplace_offers":[],"workplace_lacks":[],"guidance":null,"jobcarving":null,"isco08":null,"gemeente":null,"updated_at":null}');
INSERT INTO "vacancy" VALUES('v-003',2,'{"id":"v-003","title":"heftruckchauffeur","text":"","employer":null,"postcode":"3083","hours_min":16,"hours_max":40,"dayparts":null,"latest_start":null,"closing_date":null,"places":1,"status":"open","forms":["regulier"],"lks":null,"zuid_only":null,"demands":{"licences":[],"certificates":[],"education_level":"mbo2","education_legal":null,"dutch_level":null,"vog":null,"minimum_age":18},"workplace_offers":[],"workplace_lacks":["rustig_tempo"],"guidance":null,"jobcarving":null,"isco08":null,"gemeente":null,"updated_at":null}');
INSERT INTO "vacancy" VALUES('v-004',2,'{"id":"v-004","title":"kok","text":"Tillen & dragen <p>buiten</p>","employer":{"id":null,"name":"De Kade","sector":null,"size":null,"earlier_lks_placements":null,"social_return_open":true,"harrie_trained":null},"postcode":"3081","hours_min":16,"hours_max":40,"dayparts":null,"latest_start":null,"closing_date":"2026-11-20","places":1,"status":"open","forms":["regulier"],"lks":null,"zuid_only":null,"demands":{"licences":[],"certificates":[],"education_level":"mbo2","education_legal":null,"dutch_level":null,"vog":null,"minimum_age":null},"workplace_offers":["vaste_taken","geen_hoogte"],"workplace_lacks":[],"guidance":null,"jobcarving":true,"isco08":null,"gemeente":null,"updated_at":null}');
INSERT INTO "vacancy" VALUES('v-005',2,'{"id":"v-005","title":"kok","text":"Rustig werk; één vaste plek. €","employer":{"id":null,"name":"De Kade","sector":null,"size":null,"earlier_lks_placements":null,"social_return_open":true,"harrie_trained":null},"postcode":"3072AB","hours_min":null,"hours_max":40,"dayparts":null,"latest_start":null,"closing_date":null,"places":1,"status":"open","forms":["regulier"],"lks":null,"zuid_only":null,"demands":{"licences":[],"certificates":[],"education_level":"mbo2","education_legal":true,"dutch_level":"B1","vog":null,"minimum_age":null},"workplace_offers":[],"workplace_lacks":["rustig_tempo"],"guidance":null,"jobcarving":null,"isco08":null,"gemeente":null,"updated_at":null}');
CREATE INDEX ix_candidate_revision ON candidate (revision);
CREATE INDEX ix_vacancy_revision ON vacancy (revision);
CREATE INDEX ix_tombstone_revision ON tombstone (revision);
COMMIT;
