package community.kith.community;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The nodes of organisations, without relationships. */
interface Neo4jOrganisationNodes extends Repository<Neo4jOrganisation, String> {

    List<Neo4jOrganisation> findAllById(Iterable<String> ids);

    Neo4jOrganisation save(Neo4jOrganisation organisation);
}
