package com.example;

record Node(String title, Node left, Branch right) {

    record Branch(Node node, String label) {}
}
