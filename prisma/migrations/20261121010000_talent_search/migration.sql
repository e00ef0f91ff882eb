-- Written by hand, as the other search indexes are: people are looked up by a part of their name.
CREATE INDEX "User_name_trigrams_idx" ON "User" USING gin (plain_text("name") gin_trgm_ops);
