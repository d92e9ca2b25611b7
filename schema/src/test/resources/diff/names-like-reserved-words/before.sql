create table "order" ("user" int, "Mixed Case" text);
