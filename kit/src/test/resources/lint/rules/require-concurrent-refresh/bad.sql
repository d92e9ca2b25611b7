refresh materialized view reports.totals;
