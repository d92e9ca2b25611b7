alter domain email add constraint email_has_at check (value like '%@%') not valid;

alter domain email validate constraint email_has_at;
