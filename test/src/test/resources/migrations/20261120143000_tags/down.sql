-- squall:data-loss all rows of tags
drop table tags;
