alter table users add constraint users_age_positive check (age > 0) not valid;

alter table users validate constraint users_age_positive;
