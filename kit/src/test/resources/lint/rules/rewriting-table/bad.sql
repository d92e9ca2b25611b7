alter table settings set unlogged;
