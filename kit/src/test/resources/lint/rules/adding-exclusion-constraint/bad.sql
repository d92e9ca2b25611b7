alter table bookings add constraint bookings_once exclude using gist (during with &&);
