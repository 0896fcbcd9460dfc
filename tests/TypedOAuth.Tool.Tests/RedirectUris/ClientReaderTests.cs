using TypedOAuth.Tool.RedirectUris;

namespace TypedOAuth.Tool.Tests.RedirectUris;

/// <summary>Reads files that no build creates.</summary>
public sealed class ClientReaderTests : IDisposable
{
    private const string Clients = """
        public enum Kind { A }
        public class KindAttribute : System.Attribute { public KindAttribute(Kind kind, System.Type type) { } }
        [OAuth2Client(Alias = "acme", Provider = "github", DefaultScopes = new[] { "a", "b" }, Pkce = OAuth2Pkce.Off)] [Kind(Kind.A, typeof(Kind))] public class AcmeClient { }
        public class Outer { [OAuth2Client(Alias = "nested")] internal class NestedClient { } }
        """;

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_module_without_a_manifest_is_no_assembly() => AssertRefused(Compiled.CompileModule("Module", Clients));

    [Fact]
    public void Nested_classes_that_form_a_circle_are_refused() => AssertRefused(Compiled.CompileCircle(), canContainClients: true);

    [Fact]
    public void An_empty_file_is_no_assembly() => AssertRefused([]);

    [Fact]
    public void Each_beginning_of_an_assembly_is_read_or_refused()
    {
        var assembly = Compiled.CompileApp("App", Clients);
        var refused = Enumerable.Range(0, assembly.Length).Where(length => length % 7 == 0).Count(length => !TryRead(assembly[..length]));
        Assert.InRange(refused, assembly.Length / 14, assembly.Length / 7);
        Assert.True(TryRead(assembly));
    }

    [Fact]
    public void An_assembly_with_changed_bytes_is_read_or_refused()
    {
        var assembly = Compiled.CompileApp("App", Clients);
        var random = new Random(7);
        var refused = 0;
        for (var run = 0; run < 1000; run++)
        {
            var changed = assembly.ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            refused += TryRead(changed) ? 0 : 1;
        }

        // Changes of the code and of unused texts do no harm.
        Assert.InRange(refused, 30, 970);
    }

    private void AssertRefused(byte[] file, bool canContainClients = false)
    {
        Assert.False(TryRead(file));
        Assert.Equal(canContainClients, ClientReader.CanContainClients(_folder.GetPath("App.dll")));
    }

    /// <summary>Returns whether a file was read; any exception other than the tool's own fails the test.</summary>
    private bool TryRead(byte[] file)
    {
        var path = _folder.GetPath("App.dll");
        File.WriteAllBytes(path, file);
        _ = ClientReader.CanContainClients(path);
        try
        {
            return ClientReader.Read(path).Count >= 0;
        }
        catch (ToolException exception)
        {
            Assert.Contains("is not a .NET assembly", exception.Message, StringComparison.Ordinal);
            return false;
        }
    }
}
