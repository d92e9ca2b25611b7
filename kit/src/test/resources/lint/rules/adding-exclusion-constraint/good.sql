create table meetings (
    during tsrange,
    constraint meetings_once exclude using gist (during with &&)
);
