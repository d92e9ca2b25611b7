drop materialized view reports.totals;

alter table orders drop column total;
