alter table users add colum phone text null null,;
