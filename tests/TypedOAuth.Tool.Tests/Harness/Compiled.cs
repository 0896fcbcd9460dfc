using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.Tool.Tests.Harness;

/// <summary>Compiles assemblies, as builds of applications do.</summary>
internal static class Compiled
{
    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The attribute with the arguments that the tool reads, in an assembly with the name of the library.</summary>
    public static readonly byte[] Library = Compile("TypedOAuth", """
        namespace TypedOAuth
        {
            public enum OAuth2Pkce { S256, Off }

            public sealed class OAuth2ClientAttribute : System.Attribute
            {
                public string Alias { get; set; }
                public string Provider { get; set; }
                public string DisplayName { get; set; }
                public string[] DefaultScopes { get; set; }
                public OAuth2Pkce Pkce { get; set; }
            }

            public sealed class OAuth2ScopeAttribute : System.Attribute { public string Alias { get; set; } }
        }
        """);

    /// <summary>Compiles an application that uses the attribute.</summary>
    public static byte[] CompileApp(string name, string source) =>
        Compile(name, $"using TypedOAuth;\n{source}", MetadataReference.CreateFromImage(Library));

    /// <summary>Compiles a module, which has no manifest of an assembly.</summary>
    public static byte[] CompileModule(string name, string source) =>
        Compile(name, $"using TypedOAuth;\n{source}", OutputKind.NetModule, MetadataReference.CreateFromImage(Library));

    /// <summary>Returns an assembly with a nested client whose outer class is, in the damaged table, the client itself.</summary>
    public static byte[] CompileCircle()
    {
        var image = CompileApp("Circle", "public class Outer { [OAuth2Client(Alias = \"nested\")] public class Nested { } }");
        using var file = new PEReader(new MemoryStream(image));
        var reader = file.GetMetadataReader();
        Assert.Equal((1, 4), (reader.GetTableRowCount(TableIndex.NestedClass), reader.GetTableRowSize(TableIndex.NestedClass)));
        var row = file.PEHeaders.MetadataStartOffset + reader.GetTableMetadataOffset(TableIndex.NestedClass);
        image.AsSpan(row, 2).CopyTo(image.AsSpan(row + 2));
        return image;
    }

    private static byte[] Compile(string name, string source, params MetadataReference[] references) =>
        Compile(name, source, OutputKind.DynamicallyLinkedLibrary, references);

    private static byte[] Compile(string name, string source, OutputKind kind, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
            [.. Framework, .. references],
            new(kind));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
