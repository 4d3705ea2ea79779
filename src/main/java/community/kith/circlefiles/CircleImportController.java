package community.kith.circlefiles;

import community.kith.directory.DirectoryImportId;
import community.kith.directory.ImportRow;
import community.kith.directory.ImportSubject;
import community.kith.directory.RowVerdict;
import community.kith.directory.RunningImports;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Imports of relationship circles over GraphQL. */
@Controller
class CircleImportController {

    private final RunningImports imports;

    CircleImportController(RunningImports imports) {
        this.imports = imports;
    }

    @QueryMapping
    Optional<CircleImport> circleImport(@Argument String id) {
        return id.isBlank()
                ? Optional.empty()
                : imports.byId(new DirectoryImportId(id), ImportSubject.CIRCLES).map(CircleImport::of);
    }

    @SchemaMapping
    Page<ImportRow> rows(CircleImport circleImport, @Argument @Nullable RowVerdict verdict, PageRequest page) {
        return imports.rows(circleImport.id(), Optional.ofNullable(verdict), page);
    }
}
