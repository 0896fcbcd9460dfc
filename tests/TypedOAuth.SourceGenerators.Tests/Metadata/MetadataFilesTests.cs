using TypedOAuth.SourceGenerators.Metadata;

namespace TypedOAuth.SourceGenerators.Tests.Metadata;

/// <summary>Tests which additional file a name selects.</summary>
public sealed class MetadataFilesTests
{
    private static readonly string[] Paths = ["/src/app/idp.json", "/src/app/metadata/acme.json", "/src/app/test/acme.json", "C:\\src\\app\\tenants\\b\\c.json", "/src/app/notidp.json"];

    [Theory]
    [InlineData("idp.json", 0)]
    [InlineData("./idp.json", 0)]
    [InlineData("IDP.json", 0)]
    [InlineData("app/idp.json", 0)]
    [InlineData("app\\idp.json", 0)]
    [InlineData("/src/app/idp.json", 0)]
    [InlineData("metadata/acme.json", 1)]
    [InlineData("test\\acme.json", 2)]
    [InlineData("b/c.json", 3)]
    [InlineData("tenants\\b\\c.json", 3)]
    [InlineData("c:/src/app/tenants/b/c.json", 3)]
    public void A_file_is_found_by_the_end_of_its_path(string name, int index) => Assert.Equal(Paths[index], Find(name).Path);

    [Theory]
    [InlineData("p.json", "is not among the additional files of the project", "add <AdditionalFiles Include=\"p.json\" /> to the project file")]
    [InlineData("other/idp.json", "is not among the additional files of the project", "add <AdditionalFiles Include=\"other/idp.json\" /> to the project file")]
    [InlineData("idp", "is not among the additional files of the project", "write the name of a .json file")]
    [InlineData("", "is not among the additional files of the project", "write the name of a .json file")]
    [InlineData("/", "is not among the additional files of the project", "write the name of a .json file")]
    [InlineData("acme.json", "is the name of 2 additional files, for example '/src/app/metadata/acme.json' and '/src/app/test/acme.json'", "write a longer part of the path")]
    public void Any_other_number_of_files_is_a_fault(string name, string message, string advice)
    {
        var file = Find(name);
        Assert.Equal((null, new MetadataFault(message, advice)), (file.Document, file.Fault));
    }

    [Theory]
    [InlineData("idp.json", "/src/app/idp.json")]
    [InlineData("IDP.json", "/src/app/idp.json")]
    [InlineData("./idp.json", "/src/app/idp.json")]
    [InlineData("test/idp.json", "/src/app/test/idp.json")]
    [InlineData("../shared/idp.json", "/src/shared/idp.json")]
    [InlineData("..\\shared\\idp.json", "/src/shared/idp.json")]
    [InlineData("../../idp.json", "/idp.json")]
    [InlineData("other.json", "/src/app/test/other.json")]
    public void The_path_in_the_folder_of_the_project_counts_more_than_the_end_of_a_path(string name, string path)
    {
        string[] paths = ["/src/app/test/idp.json", "/src/app/idp.json", "/src/shared/idp.json", "/src/app/test/other.json"];
        Assert.All(
            ["/src/app/", "/src/app", "\\src\\app\\"],
            folder => Assert.Equal(path, Assert.Single(MetadataPaths.Create(folder, path == "/idp.json" ? [.. paths, path] : paths).Find(name))));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("/elsewhere/")]
    public void Without_a_file_in_the_folder_of_the_project_a_name_of_two_files_stays_a_fault(string? folder) =>
        Assert.Equal(2, MetadataPaths.Create(folder, ["/src/app/idp.json", "/src/app/test/idp.json"]).Find("idp.json").Count);

    [Fact]
    public void A_path_that_the_build_states_twice_is_one_file() => Assert.Single(MetadataPaths.Create(folder: null, ["/a/idp.json", "/a/idp.json"]).Find("idp.json"));

    [Fact]
    public void The_selected_paths_are_those_of_the_names()
    {
        var paths = MetadataPaths.Create(folder: null, Paths);
        var selected = paths.Restrict(["acme.json", "b/c.json", "missing.json"]);
        Assert.Equal(paths with { Paths = new([Paths[1], Paths[2], Paths[3]]) }, selected);
        Assert.All(["acme.json", "b/c.json", "missing.json"], name => Assert.Equal(paths.Find(name).Order(StringComparer.Ordinal), selected.Find(name)));
    }

    private static MetadataFile Find(string name) => new MetadataFiles(
        MetadataPaths.Create(folder: null, Paths),
        static path => MetadataFile.Read(new AdditionalFile(path, "{}"), TestContext.Current.CancellationToken)).Find(name);
}
