create table r (during int4range, room int4range, constraint free exclude using gist (during with &&));
