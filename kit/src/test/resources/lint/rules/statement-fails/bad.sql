alter table users add column phon text, drop column phone;
