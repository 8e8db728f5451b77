"""What others connect to: web, later FTP and Modbus."""
