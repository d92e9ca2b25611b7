truncate users cascade;
