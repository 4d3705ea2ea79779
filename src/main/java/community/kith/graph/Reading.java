package community.kith.graph;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads: in the caller's transaction if there is one, so that it sees what that has written, and otherwise in none. Beginning and ending
 * a transaction are two ways to the database and back, and buy nothing for one statement, nor for several: each sees what is committed
 * by then, within a transaction too.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public @interface Reading {}
