refresh materialized view concurrently reports.totals;
