package community.kith.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The nodes of people, without relationships. */
interface Neo4jPersonNodes extends Repository<Neo4jPerson, String> {

    Optional<Neo4jPerson> findById(String id);

    List<Neo4jPerson> findAllById(Iterable<String> ids);

    Neo4jPerson save(Neo4jPerson person);
}
