package community.kith.community;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The nodes of places, without relationships. */
interface Neo4jPlaceNodes extends Repository<Neo4jPlace, String> {

    List<Neo4jPlace> findAllById(Iterable<String> ids);

    Neo4jPlace save(Neo4jPlace place);
}
