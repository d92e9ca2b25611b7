create table visits (at timestamp);
