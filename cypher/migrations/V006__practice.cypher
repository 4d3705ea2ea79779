// What the worker's practice records has an id of its own, once.
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unmet_need_id IF NOT EXISTS FOR (n:UnmetNeed) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT urgent_need_id IF NOT EXISTS FOR (n:UrgentNeed) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT paid_support_id IF NOT EXISTS FOR (n:PaidSupport) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT learning_id IF NOT EXISTS FOR (n:Learning) REQUIRE n.id IS UNIQUE;
