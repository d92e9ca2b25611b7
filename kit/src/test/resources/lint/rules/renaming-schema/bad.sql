alter schema reports rename to statistics;
