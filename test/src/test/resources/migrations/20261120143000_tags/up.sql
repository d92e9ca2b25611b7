create table tags (
    id integer generated always as identity primary key,
    name text not null
);

-- squall:outside-transaction
create index concurrently tags_name_idx on tags (name);
