alter table settings rename to options;
