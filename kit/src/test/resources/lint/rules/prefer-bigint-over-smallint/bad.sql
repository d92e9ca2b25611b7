create table ratings (stars smallint);
