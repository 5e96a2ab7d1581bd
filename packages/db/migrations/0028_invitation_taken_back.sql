-- An invitation that is taken back ends at once; nothing else of it changes.
GRANT UPDATE (expires) ON invitation TO rabat_app;
