using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>Checks the code that fixes write; all of it must compile.</summary>
internal static class FixAssert
{
    public const string Client = """
        [OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t", RevokeTokenUri = "https://acme.dev/r")]
        public partial class AcmeClient;
        """;

    /// <summary>Checks the result of a rule's fix for a source; null if the fix must not be offered.</summary>
    public static async Task WritesAsync(string id, string before, string? after)
    {
        var project = FixHarness.CreateProject(before);
        var action = await FixHarness.FindActionAsync(project, (await FixHarness.AnalyzeAsync(project)).First(diagnostic => diagnostic.Id == id));
        Assert.Equal(after is null, action is null);
        if (action is not null)
        {
            var changed = await FixHarness.ApplyAsync(project, action);
            Assert.Equal(after, await FixHarness.ReadAsync(changed));
            Assert.DoesNotContain(await FixHarness.AnalyzeAsync(changed), diagnostic => diagnostic.Id == id);
            await CompilesAsync(changed);
        }
    }

    /// <summary>Checks the result of a rule's fix for arguments.</summary>
    public static Task WritesInAnnotationAsync(string id, string before, string? after)
    {
        const string Start = "[OAuth2Client(Alias = \"acme\", AccessTokenUri = \"https://acme.dev/t\", ";
        const string End = ")]\npublic partial class AcmeClient;";
        return WritesAsync(id, Start + before + End, after is null ? null : Start + after + End);
    }

    /// <summary>Checks that a fix writes names in full in a project without implicit usings.</summary>
    public static async Task NeedsNoUsingAsync(string id, string arguments, string expected)
    {
        var project = FixHarness.CreateBareProject(
            $"[TypedOAuth.OAuth2Client(Alias = \"acme\", AuthUri = \"https://accounts.google.com/a\", AccessTokenUri = \"https://acme.dev/t\"{arguments})]\npublic partial class AcmeClient;");
        var (_, changed) = await FixHarness.FixAsync(project, id);
        Assert.Contains(expected, await FixHarness.ReadAsync(changed), StringComparison.Ordinal);
        await CompilesAsync(changed);
    }

    public static async Task CompilesAsync(Project project)
    {
        var errors = (await project.GetCompilationAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), string.Join('\n', errors));
    }
}
