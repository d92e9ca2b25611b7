create table members (doc int, who text, primary key (doc, who));
create table docs (id int primary key, owner text);
alter table docs enable row level security;
alter table docs force row level security;
create policy own on docs using (exists (select from members m where m.doc = docs.id and m.who = docs.owner));
