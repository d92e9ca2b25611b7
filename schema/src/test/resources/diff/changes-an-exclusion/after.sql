create table r (during int4range, room int4range, constraint free exclude using gist (during with &&, room with &&) where (not isempty(room)));
