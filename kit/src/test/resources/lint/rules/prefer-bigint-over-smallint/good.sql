create table ratings (stars bigint);
