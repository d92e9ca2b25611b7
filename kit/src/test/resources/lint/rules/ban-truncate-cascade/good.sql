truncate users;
