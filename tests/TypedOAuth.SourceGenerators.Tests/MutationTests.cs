using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>
/// Annotated sources, put together and then changed at random: neither generator nor analyzers nor fixes throw, and a fix never makes a
/// source worse. A number names each source, so that a failure can be run again.
/// </summary>
public sealed class MutationTests
{
    /// <summary>Sources of one compilation, each in a file of its own: a compilation costs more than they do.</summary>
    private const int BatchSize = 20;

    /// <summary>
    /// A developer's run takes a thousand sources; CI sets <c>TYPEDOAUTH_MUTATIONS</c> to more. A fix is applied to the first one of each
    /// batch.
    /// </summary>
    private static readonly int Batches = int.Parse(
        Environment.GetEnvironmentVariable("TYPEDOAUTH_MUTATIONS") ?? "1000", System.Globalization.CultureInfo.InvariantCulture) / BatchSize;

    private static readonly Gen<string> Text = Gen.Frequency(
        (6, OneOf(
            "https://acme.dev/authorize", "https://acme.dev/token", "http://acme.dev/x", "http://localhost:1/x", "https://ACME.dev:443/x?a=1&a=2#f",
            "https://u:p@acme.dev/", "acme.dev/x", "https://*.acme.dev/{t}", "ftp://x", "https://10.0.0.1/", "https://acme.dev/?state=1&scope=2", "https://аcme.dev/", "", " ", "%", "https://%zz", "://", "https://accounts.google.com/a")),
        (4, OneOf("read", "read write", "a,b", "openid", "user.read", "user:read", "class", "acme", "Acme Inc", "state", "login_hint", "password", "id_token", "a.b", "a..b", "M", "GOCSPX-0123456789abcdefghij")),
        (1, Gen.String[Gen.Char, 0, 12]));

    private static readonly Gen<string> Literal = Text.Select(static text => SymbolDisplay.FormatLiteral(text, quote: true));

    private static readonly Gen<string> Strings = Literal.Array[0, 3].Select(
        OneOf("[{0}]", "new[] {{ {0} }}", "new string[] {{ {0} }}", "{0}"),
        static (literals, form) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, string.Join(", ", literals)));

    private static readonly Gen<string> Argument = Gen.Frequency(
        (6, Gen.Select(OneOf("Alias", "AuthUri", "AccessTokenUri", "RefreshTokenUri", "RevokeTokenUri", "Issuer", "ScopeSeparator", "AuthorizationCallback", "DisplayName"), Literal)
            .Select(static (name, value) => $"{name} = {value}")),
        (3, Gen.Select(OneOf("DefaultScopes", "Scopes", "TokenTypes"), Strings).Select(static (name, value) => $"{name} = {value}")),
        (2, OneOf("SupportsRefresh = false", "AllowInsecureLoopback = true", "ClientAuthentication = OAuth2ClientAuthentication.None", "AuthorizationCallback = nameof(M)", "RequireIssuerInResponse = true")));

    private static readonly Gen<string> Attribute = Gen.Frequency(
        (3, Literal.Select(static parameter => $"[OAuth2AuthorizationParameter({parameter})]")),
        (3, Gen.Select(Literal, Literal).Select(static (parameter, value) => $"[OAuth2AuthorizationParameter({parameter}, {value})]")),
        (2, Gen.Select(Literal, Literal).Select(static (parameter, name) => $"[OAuth2AuthorizationParameter({parameter}, Name = {name})]")),
        (2, Gen.Select(OneOf("string", "int", "Uri", "string[]", "decimal", "Missing"), Literal).Select(static (type, path) => $"[OAuth2TokenField<{type}>({path})]")),
        (2, Gen.Select(Literal, Literal).Select(static (scope, name) => $"[OAuth2Scope({scope}, Name = {name})]")));

    /// <summary>Each source's classes are called after its number, as many of them share a compilation.</summary>
    private static readonly Gen<string> Class = OneOf(
        "public partial class Zz;", "public class Zz;", "internal sealed partial class Zz { }", "static partial class Zz { }", "partial class Zz<T>;",
        "partial class Zz { private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default; }",
        "partial class Zz { void M() { } async Task Use(Zz c) { c.RevokeUserAccessTokenAsync(\"u\"); var x = c.GetAccessTokenForUserAsync(\"u\").AsTask().Result; } }",
        "partial class Zz { } class SZz { void M(ZzOptions o, Zz c) { o.ClientSecret = \"text\"; o.ClientId = \"todo\"; _ = c.GetUnboundAuthorizationUrlAsync(\"u\"); } }",
        "partial class OuterZz { [OAuth2Client] partial class Inner { } }");

    private static readonly Gen<string> Whole = Gen.Select(Argument.Array[0, 8], Attribute.Array[0, 4], Class).Select(
        static (arguments, attributes, type) =>
            $"[OAuth2Client({string.Join(", ", arguments.DistinctBy(static argument => argument.Split(' ')[0]))})]\n{string.Join('\n', attributes)}\n{type}");

    /// <summary>A piece taken out, put in, or doubled; most sources have none, so that what is deep down is reached too.</summary>
    private static readonly Gen<string> Mutated = Gen.Select(
        Whole, Gen.Select(Gen.Int[0, 2], Gen.Double.Unit, Gen.Double.Unit, OneOf("\"", "[", "]", "(", ")", "{", "}", "<", ">", ";", ",", "=", "\\", "/*", "\n#if X\n", "null", "partial ")).Array[0, 3])
        .Select(static (source, changes) => changes.Aggregate(source, static (text, change) =>
        {
            var start = (int)(change.Item2 * text.Length);
            var length = (int)(change.Item3 * Math.Min(10, text.Length - start));
            return change.Item1 switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, change.Item4),
                _ => text.Insert(start, text.Substring(start, length)),
            };
        }));

    private static readonly CSharpCompilation Empty = GeneratorHarness.Compile();

    [Fact]
    public async Task No_source_makes_anything_throw_and_no_fix_makes_it_worse()
    {
        var (batches, fixes) = (0, 0);
        await Parallel.ForEachAsync(Enumerable.Range(0, Batches), TestContext.Current.CancellationToken, async (batch, _) =>
        {
            string[] sources = [.. Enumerable.Range(batch * BatchSize, BatchSize).Select(Generate)];
            try
            {
                await AnalyzerHarness.AnalyzeAsync(Empty.AddSyntaxTrees(sources.Select(static (source, index) => GeneratorHarness.Parse(source, $"Source{index}.cs"))));
                Interlocked.Add(ref fixes, await FixAsync(sources[0]));
                Interlocked.Increment(ref batches);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Batch {batch}:\n{string.Join("\n\n", sources)}", exception);
            }
        });
        Assert.Equal(Batches, batches);
        Assert.True(fixes > Batches / 6, $"Only {fixes} fixes were applied.");
    }

    private static string Generate(int number) =>
        Mutated.Generate(new PCG(7, (ulong)number), null, out var _).Replace("Zz", $"C{number}", StringComparison.Ordinal);

    private static async Task<int> FixAsync(string source)
    {
        var output = GeneratorHarness.Run(Empty.AddSyntaxTrees(GeneratorHarness.Parse(source, "Source0.cs"))).Output;
        var diagnostics = await AnalyzerHarness.AnalyzeOutputAsync(output);
        var fixable = diagnostics.Where(static diagnostic => FixHarness.Providers.Any(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            .DistinctBy(static diagnostic => diagnostic.Id).ToList();
        if (fixable.Count == 0)
        {
            return 0;
        }

        var diagnostic = fixable[source.Length % fixable.Count];
        var project = FixHarness.CreateProject(source);
        var tree = await project.Documents.First().GetSyntaxTreeAsync();
        var located = Diagnostic.Create(diagnostic.Descriptor, Location.Create(tree!, diagnostic.Location.SourceSpan), diagnostic.Properties, GetArguments(diagnostic));
        if (await FixHarness.FindActionAsync(project, located) is not { } action)
        {
            return 0;
        }

        var changed = await FixHarness.ReadAsync(await FixHarness.ApplyAsync(project, action));
        var after = GeneratorHarness.Run(Empty.AddSyntaxTrees(GeneratorHarness.Parse(changed, "Source0.cs"))).Output;
        var (before, now) = (CountErrors(output, diagnostics), CountErrors(after, await AnalyzerHarness.AnalyzeOutputAsync(after)));
        Assert.True(now <= before, $"'{action.Title}' ({diagnostic.Id}) gives {now} errors instead of {before}:\n{changed}");
        return 1;
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static int CountErrors(CSharpCompilation compilation, IReadOnlyList<Diagnostic> diagnostics) =>
        compilation.GetDiagnostics().Concat(diagnostics).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>A message's arguments are not to be had from a diagnostic; a fix that reads the message gets the same one.</summary>
    private static object[] GetArguments(Diagnostic diagnostic) =>
        diagnostic.GetType().GetProperty("Arguments", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)?.GetValue(diagnostic) is IReadOnlyList<object?> arguments
            ? [.. arguments.Select(static argument => argument ?? "")]
            : [];
}
