create schema billing;
create type status as enum ('A', 'a', '', 'über', 'with space', '1', 'ÄÖ');
create table users (id int primary key, "class" text, "hashCode" int, "wait" int, "toString" int,
    "default" text, "_id" int, "1st" text, "größe" numeric, "a$b" int, "user id" int, user_id int,
    "condition" text, "sql" text, "item" text, "t" int, "d" int, "constraints" int, "values" int,
    "record" int, "type" status, "name" text, "table" text, "tables" text, "new" text, "set" text,
    "build" text, "insert" text, "row" text, "reader" text, "alias" text, "columns" text,
    "schema" text, "declare" text, "yield" int, "_" int, "notify" int, "clone" int, "finalize" int,
    "getClass" int, "notifyAll" int, "URL" text, "HTMLPage" text, "oauth2_token" text,
    check ("condition" <> ''), check ("sql" <> '{}'));
create index on users ("item" text_pattern_ops, lower("sql"));
create table billing.users (id int primary key, "userId" int references users,
    parent int references billing.users);
create table "Mixed Case" ("Id" uuid primary key, "ownerId" int references users);
create table "order" (id int primary key, "select" text default '"quoted" \ ''text''');
create table no_key (value int);
create table strings (string text primary key);
create table objects (id int primary key);
create table records (id int primary key);
create table modules (id int primary key);
create table lists (id int primary key, entries text[], uuid uuid, path path);
create table paths (id int primary key, p path, list_id int references lists);
create table defaults (id int primary key default 1);
create table references_table (id int primary key, a int references users, b int references users);
create table statuses (id int primary key, status status);
create table user_tables (id int primary key);
create table new_users (id int primary key);
create table "Tables" (id int primary key);
create table tree (id int primary key, parent_id int references tree on delete restrict,
    twin_id int unique references tree);
comment on table tree is 'See {@link x}, <b>, \u0041 & """ and @deprecated.
@param none';
comment on column tree.id is E'two\nlines';
create view "Active" as select id as "userId", "class" from users;
create index a_very_long_name_of_an_index_that_is_still_allowed_by_postgresql on users ("größe", "user id", user_id);
