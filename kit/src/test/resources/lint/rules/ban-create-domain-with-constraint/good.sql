create table discounts (
    percentage integer check (percentage between 0 and 100)
);
