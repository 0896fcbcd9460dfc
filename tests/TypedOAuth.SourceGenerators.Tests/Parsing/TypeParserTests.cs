using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.SourceGenerators.Tests.Parsing;

/// <summary>Checks that clients compile without a warning at all places and with all names of classes.</summary>
public sealed class TypeParserTests
{
    [Theory]
    [InlineData("{0} public partial class C;", "C")]
    [InlineData("{0} internal partial class C;", "C")]
    [InlineData("{0} partial class C {{ }}", "C")]
    [InlineData("{0} public sealed partial class C;", "C")]
    [InlineData("namespace My.App; {0} public partial class C;", "My.App.C")]
    [InlineData("namespace My.App {{ namespace Inner {{ {0} public partial class C; }} }}", "My.App.Inner.C")]
    [InlineData("namespace @class.@new; {0} public partial class @event;", "class.new.event")]
    [InlineData("namespace Größe; {0} public partial class Verbindung日本;", "Größe.Verbindung日本")]
    [InlineData("namespace System {{ {0} public partial class C; }}", "System.C")]
    [InlineData("namespace TypedOAuth {{ {0} public partial class C; }}", "TypedOAuth.C")]
    [InlineData("namespace global {{ {0} public partial class System; }}", "global.System")]
    [InlineData("public partial class Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("public partial class Outer {{ {0} private partial class C; }}", "Outer+C")]
    [InlineData("public partial class Outer {{ {0} protected partial class C; }}", "Outer+C")]
    [InlineData("public static partial class Outer {{ {0} internal partial class C; }}", "Outer+C")]
    [InlineData("public partial struct Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("public partial record Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("public partial record struct Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("public readonly partial record struct Outer(int I) {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("public partial interface Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("namespace N; public partial class A {{ partial class B {{ {0} internal partial class C; }} }}", "N.A+B+C")]
    [InlineData("public abstract class Base; {0} public partial class C : Base;", "C")]
    [InlineData("public class Base {{ protected Base() {{ }} }} {0} public partial class C : Base, IDisposable {{ public void Dispose() {{ }} }}", "C")]
    [InlineData("{0} public partial class C; partial class C {{ public int More => 1; }}", "C")]
    [InlineData("/// <summary>Mine.</summary>\n{0} public partial class C;", "C")]
    [InlineData("namespace N; {0} public partial class Scope;", null)]
    [InlineData("namespace N; {0} public partial class Uri;", "N.Uri")]
    [InlineData("{0} public partial class Microsoft;", null)]
    [InlineData("public partial class System {{ {0} public partial class C; }}", null)]
    [InlineData("namespace N; {0} public partial class Microsoft;", "N.Microsoft")]
    [InlineData("namespace Microsoft.Extensions.DependencyInjection; {0} public partial class C;", "Microsoft.Extensions.DependencyInjection.C")]
    [InlineData("[Obsolete] {0} public partial class C;", "C")]
    [InlineData("[Obsolete(\"Use\\n\\\"D\\\".\", true, DiagnosticId = \"D1\")] {0} public partial class C;", "C")]
    [InlineData("[Obsolete] public partial class Outer {{ [Obsolete(\"Use D.\")] {0} public partial class C; }}", "Outer+C")]
    [InlineData("[Obsolete(\"Use D.\")] public partial class Outer {{ public partial class Inner {{ {0} public partial class C; }} }}", "Outer+Inner+C")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\")] {0} public partial class C;", "C")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\", UrlFormat = \"https://x/{{0}}\")] public partial class Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("[assembly: CLSCompliant(true)] [CLSCompliant(false)] {0} public partial class C;", "C")]
    [InlineData("{0} public partial class C {{ public C(TypedOAuth.Generated.OAuth2ClientCore<AuthData> core, int i) : this(core) => I = i; public int I {{ get; }} }}", "C")]
    [InlineData("{0} public partial class C {{ static C() {{ }} }}", "C")]
    [InlineData("public class COptions<T>; {0} public partial class C;", "C")]
    [InlineData("namespace N; public class Task; public class ValueTask; public class CancellationToken; {0} public partial class C;", "N.C")]
    public void A_class_of_this_shape_gets_a_client_that_compiles(string shape, string? metadataName)
    {
        var source = string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Annotate("""DefaultScopes = ["read"], RevokeTokenUri = "https://as.example/revoke" """));
        var run = Run(Compile(source));
        if (metadataName is null)
        {
            // A type cannot have a member with its own name (CS0542), and hides a namespace of its name. In these cases nothing is emitted.
            Assert.Empty(run.HintNames);
            return;
        }

        run.AssertClean();
        Assert.Equal($"{metadataName}.g.cs", Assert.Single(run.HintNames));
        Assert.True(run.HasMember(metadataName, "GetAccessTokenForUserAsync"));
    }

    [Fact]
    public void An_assembly_that_is_CLS_compliant_gets_no_warning_about_what_is_not() => RunClean($"""
        [assembly: CLSCompliant(true)]
        {Annotate(
            "RevokeTokenUri = \"https://as.example/revoke\"",
            "[OAuth2Scope(\"3d\")][OAuth2Scope(\"a\", Name = \"_a\")][OAuth2Scope(\"b\", Name = \"_A\")][OAuth2TokenField<string>(\"c\", Name = \"_c\")]")}
        public partial class C;
        """);

    [Theory]
    [InlineData("public class Scope; public class Scope<T>; public static int Definition => 1; protected int _core;", "Definition", "Scope", "_core")]
    [InlineData("public int Scope() => 1; public int AuthData; public virtual int Definition => 2;", "AuthData", "Definition", "Scope")]
    [InlineData("public virtual ValueTask<bool> ForgetUserAsync(string a, CancellationToken b) => default; public int RefreshUserAccessTokenAsync => 1;", "ForgetUserAsync", "RefreshUserAccessTokenAsync")]
    [InlineData("public void RevokeUserAccessTokenAsync(string a, CancellationToken b) { } public void CompleteAuthorizationAsync(Uri a, CancellationToken b) { }", "CompleteAuthorizationAsync", "RevokeUserAccessTokenAsync")]
    [InlineData("public void ForgetUserAsync(string a) { } public void CompleteAuthorizationAsync(Uri a, ref CancellationToken b) { } public void GetAccessTokenForUserAsync<T>(string a, CancellationToken b) { } public void GetUserAuthorizationUrlAsync(string a, CancellationToken b) { }")]
    [InlineData("private const int Scope = 1; public int I => Scope;")]
    [InlineData("internal int Scope = 1; private protected int Definition = 2;", "Definition", "Scope")]
    public void A_member_that_hides_an_inherited_one_says_so(string members, params string[] hiding)
    {
        var run = RunClean($$"""
            public class Base { {{members}} }
            public class Middle : Base;
            {{Annotate("RevokeTokenUri = \"https://as.example/revoke\"")}} public partial class C : Middle;
            """);
        Assert.Equal(hiding, FindHiding(run).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Options_that_hide_an_inherited_member_say_so() => Assert.Equal(
        ["COptions"], FindHiding(RunClean($"public class Base {{ public class COptions; }} public partial class Outer : Base {{ {Annotate()} public partial class C; }}")));

    [Fact]
    public void What_another_assembly_keeps_to_itself_is_not_hidden()
    {
        var library = Compile("namespace L; public class Base { internal int Scope = 1; public int Definition => 2; }").WithAssemblyName("Library");
        var run = Run(Compile($"{Annotate()} public partial class C : L.Base;").AddReferences(library.ToMetadataReference()));
        run.AssertClean();
        Assert.Equal(["Definition"], FindHiding(run));
    }

    [Fact]
    public void Who_registers_a_client_is_warned_as_who_uses_it()
    {
        var source = $"[Obsolete(\"Use D.\")] {Annotate()} public partial class C;";
        var run = Run(Compile(source, "using Microsoft.Extensions.DependencyInjection; static class Program { static void M(IServiceCollection services) => services.AddC(); }"));
        Assert.Equal("CS0618", Assert.Single(run.Problems).Id);
    }

    [Fact]
    public void Two_clients_of_one_file_get_a_file_each()
    {
        var run = RunClean($"namespace N; {Annotate()} public partial class One; {Annotate(alias: "other")} public partial class Two;");
        Assert.Equal(["N.One.g.cs", "N.Two.g.cs"], run.HintNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_differ_by_case_only_get_files_that_differ_by_more()
    {
        var run = RunClean($"{Annotate()} public partial class GitHub; {Annotate(alias: "other")} public partial class Github; {Annotate(alias: "third")} public partial class Slack;");
        Assert.Equal(3, run.HintNames.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("Slack.g.cs", run.HintNames);
    }

    [Fact]
    public void A_client_that_nothing_outside_its_type_can_reach_gets_no_registration()
    {
        var run = RunClean($"public partial class Outer {{ {Annotate()} private partial class C; }}");
        Assert.DoesNotContain("static class", run.Source, StringComparison.Ordinal);
        Assert.Contains("Outer_CServiceCollectionExtensions", RunClean($"public partial class Outer {{ {Annotate()} internal partial class C; }}").Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_endpoints_package_nothing_of_it_is_emitted()
    {
        var run = Run(Compile(hasAspNetCore: false, $"{Annotate()} public partial class C;"));
        run.AssertClean();
        Assert.DoesNotContain("AspNetCore", run.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("MapC", run.Source, StringComparison.Ordinal);
        Assert.Contains("MapC", RunClean($"{Annotate()} public partial class C;").Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0} public class C;", "is not partial")]
    [InlineData("{0} public static partial class C;", "it is static")]
    [InlineData("{0} public abstract partial class C;", "it is abstract")]
    [InlineData("{0} public partial class C<T>;", "'C' is generic")]
    [InlineData("{0} file partial class C;", "'C' is local to its file")]
    [InlineData("{0} public partial record C;", "it is a record")]
    [InlineData("{0} public partial record C(int I);", "it is a record")]
    [InlineData("{0} public partial class C(int i) {{ public int I => i; }}", "it has a primary constructor")]
    [InlineData("public class Outer {{ {0} public partial class C; }}", "is not partial")]
    [InlineData("public partial class Outer<T> {{ {0} public partial class C; }}", "'Outer' is generic")]
    [InlineData("public partial class Outer {{ public int COptions => 1; {0} public partial class C; }}", "a declaration next to it")]
    [InlineData("namespace CRegistration {{ }} {0} public partial class C;", "a declaration next to it")]
    [InlineData("namespace Microsoft.Extensions.DependencyInjection {{ static class CServiceCollectionExtensions; }} {0} public partial class C;", "a declaration next to it")]
    [InlineData("namespace Microsoft.AspNetCore.Builder {{ static class CEndpointRouteBuilderExtensions; }} {0} public partial class C;", "a declaration next to it")]
    [InlineData("public class Base(int i) {{ public int I => i; }} {0} public partial class C : Base;", "its base class 'Base' has no parameterless constructor, which the generated constructor calls")]
    [InlineData("[OAuth2Client(Alias = \"base\", AuthUri = \"https://b.example/a\", AccessTokenUri = \"https://b.example/t\")] public partial class Base {{ public Base() : this(null!) {{ }} }} {0} public partial class C : Base;", "its base class 'Base' is a client too")]
    [InlineData("{0} public partial class C {{ public class AuthData; }}", "one of its members")]
    [InlineData("{0} public partial class C {{ public int get_Definition() => 1; }}", "one of its members")]
    [InlineData("{0} public partial class C {{ public required int I {{ get; set; }} }}", "its member 'I' is required")]
    [InlineData("public class Base {{ public required string Name; }} {0} public partial class C : Base;", "its member 'Name' is required")]
    [InlineData("{0} public partial class C {{ public C() {{ }} }}", "it has a constructor that does not call the generated one")]
    [InlineData("{0} public partial class C {{ public C(TypedOAuth.Hosting.OAuth2ClientCore core) {{ }} }}", "it has a constructor that does not call the generated one")]
    [InlineData("{0} public partial class C {{ public C(TypedOAuth.Generated.OAuth2ClientCore<AuthData> core, int i) {{ }} }}", "it has a constructor that does not call the generated one")]
    public async Task A_class_that_nothing_can_be_added_to_is_left_alone_and_a_rule_says_why(string shape, string reason)
    {
        var source = string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Annotate());
        var run = Run(Compile(source));
        Assert.DoesNotContain(run.HintNames, static name => name.StartsWith('C'));
        Assert.Empty(run.ProblemsInEmittedCode);
        var diagnostic = Assert.Single(await AnalyzerHarness.AnalyzeOutputAsync(run.Output), static diagnostic => diagnostic.Id is "TOA0001" or "TOA0002");
        Assert.Contains(reason, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>Returns the members that are declared with <c>new</c>.</summary>
    private static IEnumerable<string> FindHiding(GeneratorRun run) => CSharpSyntaxTree.ParseText(run.Source).GetRoot().DescendantNodes()
        .OfType<MemberDeclarationSyntax>().Where(static member => member.Modifiers.Any(SyntaxKind.NewKeyword))
        .Select(static member => member switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            var type => ((BaseTypeDeclarationSyntax)type).Identifier.ValueText,
        });
}
