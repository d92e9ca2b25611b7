create schema statistics;
