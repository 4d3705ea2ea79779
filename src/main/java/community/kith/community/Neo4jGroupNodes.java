package community.kith.community;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The nodes of groups, without relationships. */
interface Neo4jGroupNodes extends Repository<Neo4jGroup, String> {

    List<Neo4jGroup> findAllById(Iterable<String> ids);

    Neo4jGroup save(Neo4jGroup group);
}
