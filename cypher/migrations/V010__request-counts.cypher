// How many requests of the present window each account has taken.
CREATE CONSTRAINT request_count_account IF NOT EXISTS FOR (n:RequestCount) REQUIRE n.accountId IS UNIQUE;
