create function rank_of(n int) returns int immutable language sql as 'select n';
create table scores (n int default rank_of(3), m int, check (rank_of(m) > 0));
insert into scores values (1, 2);
create index scores_rank on scores (rank_of(n));
create view ranks as select rank_of(n) as rank from scores;
