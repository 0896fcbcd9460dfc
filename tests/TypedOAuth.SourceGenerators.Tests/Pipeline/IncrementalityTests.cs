using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.SourceGenerators.Pipeline;

namespace TypedOAuth.SourceGenerators.Tests.Pipeline;

/// <summary>Tests which edits run which steps again.</summary>
public sealed class IncrementalityTests
{
    private const string Attributes = """
        [OAuth2Request(OAuth2Requests.Token, Format = OAuth2RequestFormat.Json)][OAuth2RequestParameter("client_id", RenameTo = "app_id")][OAuth2RequestHeader("Accept", "a")]
        [OAuth2ResponseMember("expires_in", "ttl", Unit = OAuth2TimeUnit.Days)][OAuth2SuccessMember("ok", "true", "1")][OAuth2ErrorCode("7", "invalid_grant")]
        [OAuth2CallbackMember("code", "c")][OAuth2CallbackSignature("hmac")][OAuth2EndpointParameter("t", Source = OAuth2EndpointParameterSource.User, Values = ["a", "b"])]
        [OAuth2Environment("sandbox", ApiOrigins = ["https://{t}.example"])][OAuth2ScopeParameter("user_scope", "user:")][OAuth2ClientAssertion("a")]
        """;

    private static readonly string Client =
        $"namespace N;\n{Annotate("DefaultScopes = [\"read\"], Pkce = OAuth2Pkce.S256Hex, GrantLifetime = \"P1Y\"", Attributes)} public partial class C;\n";

    [Fact]
    public void An_edit_elsewhere_runs_no_output_again()
    {
        var reasons = Edit(Client, "class Other { }", static compilation => Replace(compilation, 2, "class Other { int i; }"));
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[TrackingNames.Outputs]);
        Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[TrackingNames.References]);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[TrackingNames.HasAspNetCore]);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[TrackingNames.SharedNames]);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, reasons[TrackingNames.Clients]);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons["SourceOutput"]);
    }

    [Theory]
    [InlineData("// a comment above\n\n\n")]
    [InlineData("using System.Text;\n")]
    public void Moving_the_class_emits_nothing_again(string prefix)
    {
        var reasons = Edit(Client, "class Other { }", compilation => Replace(compilation, 1, prefix + Client));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, reasons[TrackingNames.Clients]);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons["SourceOutput"]);
    }

    [Theory]
    [InlineData("C;", "C { public int More => 1; }")]
    [InlineData("namespace N;", "namespace N; class Before { }")]
    public void An_edit_beside_or_in_the_class_that_changes_nothing_of_its_client_emits_nothing_again(string from, string to)
    {
        var reasons = Edit(Client, "class Other { }", compilation => Replace(compilation, 1, Client.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[TrackingNames.Clients]);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons["SourceOutput"]);
    }

    [Theory]
    [InlineData("public class Base;", "public class Base { public int Scope => 1; }")]
    [InlineData("public class Base;", "[OAuth2Client] public partial class Base;")]
    [InlineData("partial class C { }", "[System.Obsolete] partial class C { }")]
    [InlineData("partial class C { }", "[TypedOAuth.OAuth2Account(TypedOAuth.OAuth2AccountSource.UserInfo)] partial class C { }")]
    [InlineData("partial class C { }", "[TypedOAuth.OAuth2ErrorCode(\"7\", \"invalid_grant\")] partial class C { }")]
    [InlineData("partial class C { }", "[TypedOAuth.OAuth2EndpointParameter(\"t\")] partial class C { }")]
    public void An_edit_of_what_a_client_depends_on_in_another_file_emits_again(string from, string to)
    {
        var client = $"namespace N;\n{Annotate()} public partial class C : Base;\n";
        var other = "namespace N; public class Base; partial class C { }";
        var reasons = Edit(client, other, compilation => Replace(compilation, 2, other.Replace(from, to, StringComparison.Ordinal)));
        Assert.DoesNotContain(IncrementalStepRunReason.Unchanged, reasons[TrackingNames.Clients]);
        Assert.DoesNotContain(IncrementalStepRunReason.Cached, reasons["SourceOutput"]);
    }

    [Fact]
    public void An_edit_inside_a_method_parses_no_class_and_looks_at_no_file()
    {
        var reasons = Edit(Client, "class Other { int M() => 1; }", static compilation => Replace(compilation, 2, "class Other { int M() => 2; }"));
        Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[TrackingNames.Declarations]);
        Assert.All(reasons[TrackingNames.AnnotatedFiles], static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[TrackingNames.Clients]);
    }

    /// <summary>
    /// Checks that only annotated files have entries, because <c>Collect</c> compares each entry of the previous step after every edit.
    /// </summary>
    [Fact]
    public void A_file_without_a_class_is_no_entry_of_what_is_collected()
    {
        var steps = Run(Compile(Client, "class Other { }", "class Another { }")).Result.TrackedSteps;
        var (source, _) = Assert.Single(Assert.Single(steps[TrackingNames.AllAnnotatedFiles]).Inputs);
        Assert.Equal(TrackingNames.AnnotatedFilesAlone, source.Name);
        Assert.Single(steps[TrackingNames.AnnotatedFilesAlone]);
    }

    [Fact]
    public void An_edit_of_a_declaration_does_not_look_into_the_references_again()
    {
        var reasons = Edit(Client, "class Other { }", static compilation => Replace(compilation, 2, "class Other { public int M() => 2; }"));
        Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[TrackingNames.References]);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[TrackingNames.HasAspNetCore]);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[TrackingNames.SharedNames]);
    }

    [Fact]
    public void A_client_of_the_name_of_another_emits_both_again()
    {
        var reasons = Edit(Client, "class Other { }", static compilation => Replace(compilation, 2, $"namespace M;\n{Annotate(alias: "other")} public partial class C;\n"));
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[TrackingNames.SharedNames]);
        Assert.Equal([IncrementalStepRunReason.New, IncrementalStepRunReason.Modified], reasons["SourceOutput"].Order());
    }

    [Fact]
    public void A_reference_that_offers_a_client_s_method_emits_again()
    {
        var before = Compile(Client);
        var driver = CreateDriver().RunGenerators(before, TestContext.Current.CancellationToken);
        var library = Run(Compile(Client.Replace("namespace N", "namespace L", StringComparison.Ordinal)).WithAssemblyName("Library")).Output;
        var result = driver.RunGenerators(before.AddReferences(library.ToMetadataReference()), TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.Contains("static class CRegistration", Assert.Single(result.GeneratedSources).SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Moving_the_class_to_another_file_emits_the_same_text()
    {
        var run = Run(Compile(Client, "class Other { }"));
        var moved = Run(Replace(Replace(Compile(Client, "class Other { }"), 1, "class Other { }"), 2, Client));
        Assert.Equal(run.Source, moved.Source);
    }

    [Fact]
    public void A_change_of_one_client_leaves_the_others_alone()
    {
        var other = $"namespace N;\n{Annotate(alias: "other")} public partial class D;\n";
        var reasons = Edit(Client, other, static compilation => Replace(compilation, 1, Client.Replace("\"read\"", "\"write\"", StringComparison.Ordinal)));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], reasons["SourceOutput"].Order());
    }

    [Fact]
    public void A_new_client_leaves_the_others_alone()
    {
        var reasons = Edit(Client, "class Other { }", static compilation => Replace(compilation, 2, $"namespace N;\n{Annotate(alias: "other")} public partial class D;\n"));
        Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[TrackingNames.LookAlikes]);
        Assert.Equal([IncrementalStepRunReason.New, IncrementalStepRunReason.Cached], reasons["SourceOutput"].Order());
    }

    [Fact]
    public void A_reference_that_brings_the_endpoints_emits_again()
    {
        var without = Compile(hasAspNetCore: false, Client);
        var driver = CreateDriver().RunGenerators(without, TestContext.Current.CancellationToken);
        var result = driver.RunGenerators(Compile(Client), TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.Contains("MapC", Assert.Single(result.GeneratedSources).SourceText.ToString(), StringComparison.Ordinal);
    }

    private static Dictionary<string, IncrementalStepRunReason[]> Edit(string first, string second, Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var before = Compile(first, second);
        var driver = CreateDriver().RunGenerators(before, TestContext.Current.CancellationToken);
        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);
        var result = driver.RunGenerators(edit(before), TestContext.Current.CancellationToken).GetRunResult().Results[0];
        return result.TrackedSteps.ToDictionary(
            static step => step.Key,
            static step => step.Value.SelectMany(static run => run.Outputs).Select(static output => output.Reason).ToArray());
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, int index, string source)
    {
        var tree = compilation.SyntaxTrees[index];
        return compilation.ReplaceSyntaxTree(tree, Parse(source, tree.FilePath));
    }
}
