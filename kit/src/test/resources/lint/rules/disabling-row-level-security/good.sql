alter table users enable row level security;
