alter table codes add primary key (code);
